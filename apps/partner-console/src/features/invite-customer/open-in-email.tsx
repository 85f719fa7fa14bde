import { visuallyHidden } from "@countersign/ui";
import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { useWords } from "../../words.ts";
import type { EmailProgram } from "./use-email-program.ts";

const useStyles = makeStyles({ reason: visuallyHidden });

/** Opens the mail in the person's mail program; greyed, with the reason, when the text is too long for that. */
export function OpenInEmail({ program }: { readonly program: EmailProgram }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const reasonId = useId();
  if (!program.isTooLong) {
    return (
      <Button as="a" href={program.href} onClick={program.onOpened}>
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
