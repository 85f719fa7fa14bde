import { visuallyHidden } from "@countersign/ui";
import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { useWords } from "../../words.ts";
import type { EmailProgram } from "./use-email-program.ts";

const useStyles = makeStyles({ reason: visuallyHidden });

export type OpenInEmailProps = { readonly program: EmailProgram; readonly onOpen: () => void };

/** Opens the mail in the person's mail program; greyed, with the reason, when the text is too long for that. */
export function OpenInEmail({ program, onOpen }: OpenInEmailProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const reasonId = useId();
  if (!program.isTooLong) {
    return (
      // A frame's policy lets it go nowhere but to this server; the window around it may hand the mail over.
      <Button as="a" href={program.href} target="_top" onClick={onOpen}>
        {t("invite.openInEmail")}
      </Button>
    );
  }
  return (
    <>
      <Button disabledFocusable aria-describedby={reasonId}>
        {t("invite.openInEmail")}
      </Button>
      <span id={reasonId} className={styles.reason}>
        {program.says}
      </span>
    </>
  );
}
