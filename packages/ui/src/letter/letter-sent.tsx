import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactElement } from "react";
import { TextLink } from "../link/text-link.tsx";
import { useSharedWords } from "../words/shared-words.ts";
import type { LetterOutcome } from "./letter-props.ts";

const useStyles = makeStyles({
  sent: { display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px" },
  icon: { color: tokens.colorStatusSuccessForeground1, fontSize: "16px" },
});

/** Beside the button: to whom the letter went, and where it can be read. Nothing before that. */
export function LetterSent({ outcome }: { readonly outcome: LetterOutcome | null }): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  return (
    <output>
      {outcome?.status === "sent" && (
        <span className={styles.sent}>
          <CheckmarkCircleFilled className={styles.icon} aria-hidden="true" />
          {t("letter.sent", { name: outcome.name })}
          <TextLink href={outcome.mailHref}>{t("letter.openMail")}</TextLink>
        </span>
      )}
    </output>
  );
}
