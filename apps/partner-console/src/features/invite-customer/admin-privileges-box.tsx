import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import type { MailDraft, MailEdit } from "./mail-draft.ts";

const useStyles = makeStyles({ box: { marginLeft: "-8px" } });

export type AdminPrivilegesBoxProps = {
  readonly mail: MailDraft;
  readonly onEdit: (edit: MailEdit) => void;
};

/** Whether a relationship's link asks for delegated administration as well; the agreement's own link has no such part. */
export function AdminPrivilegesBox({ mail, onEdit }: AdminPrivilegesBoxProps): ReactElement | null {
  const styles = useStyles();
  const { t } = useWords();
  if (mail.facts.asksFor !== "relationship") return null;
  return (
    <Checkbox
      className={styles.box}
      checked={mail.facts.invitation.adminPrivileges}
      label={t("invite.adminPrivileges")}
      onChange={(_, { checked }) =>
        onEdit({ edit: "adminPrivilegesTicked", adminPrivileges: checked === true })
      }
    />
  );
}
