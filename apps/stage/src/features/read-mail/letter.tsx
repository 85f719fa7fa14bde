import type { MailView } from "@countersign/endpoints";
import { ink, TextLink } from "@countersign/ui";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import { piecesOf } from "./letter-text.ts";

const useStyles = makeStyles({
  letter: {
    overflow: "hidden",
    border: `1px solid ${ink.cardLine}`,
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  stripe: {
    display: "flex",
    height: "28px",
    paddingLeft: "16px",
    backgroundImage: `repeating-linear-gradient(135deg, ${ink.stripeLight} 0 10px, ${ink.stripeDark} 10px 20px)`,
    forcedColorAdjust: "none",
  },
  plate: {
    display: "flex",
    alignItems: "center",
    paddingInline: "10px",
    backgroundColor: ink.stripeLight,
    color: ink.stripeText,
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
  },
  head: { padding: "12px 16px", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  subject: {
    fontSize: "16px",
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  line: {
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  body: {
    padding: "14px 16px 20px",
    fontSize: "14px",
    lineHeight: "20px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

/** One letter, as its writer's plain text; script in it is text like the rest. */
export function Letter({ letter }: { readonly letter: MailView }): ReactElement {
  const styles = useStyles();
  const { t, formats } = useWords();
  const { from, to, subject, sentAt, body } = letter;
  return (
    <article className={styles.letter} aria-label={subject}>
      <div className={styles.stripe} data-training-strip="">
        <span className={styles.plate}>{t("training.notLegal")}</span>
      </div>
      <div className={styles.head}>
        <h2 className={styles.subject}>{subject}</h2>
        <p className={styles.line}>
          {t("mail.from", { name: from.displayName, address: from.email })}
        </p>
        <p className={styles.line}>{t("mail.to", { name: to.displayName, address: to.email })}</p>
        <p className={styles.line}>{formats.dateTime(sentAt)}</p>
      </div>
      <div className={styles.body}>
        {piecesOf(body, new URL(window.location.href)).map((piece) =>
          piece.kind === "text" ? (
            piece.text
          ) : (
            <TextLink key={piece.at} href={window.location.origin + piece.href}>
              {piece.text}
            </TextLink>
          ),
        )}
      </div>
    </article>
  );
}
