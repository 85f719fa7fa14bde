import type { MailView } from "@countersign/endpoints";
import { AppLink, ink, Landing } from "@countersign/ui";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { mailOf } from "../../paths.ts";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  list: {
    padding: 0,
    overflow: "hidden",
    border: `1px solid ${ink.cardLine}`,
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
    listStyleType: "none",
  },
  item: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTopStyle: "none" },
  },
  landing: { marginInline: 0, paddingInline: 0 },
  message: {
    display: "block",
    padding: "8px 12px",
    color: "inherit",
    textDecorationLine: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
  subject: { display: "block", fontSize: "14px", lineHeight: "20px", overflowWrap: "anywhere" },
  unread: { fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
});

export interface MessageListProps {
  readonly messages: readonly MailView[];
  readonly letter: MailView | null;
}

/** The letters of one person, the newest first. */
export function MessageList({ messages, letter }: MessageListProps): ReactElement {
  const styles = useStyles();
  const { t, formats } = useWords();
  return (
    <ul className={styles.list} aria-label={t("mail.messages")}>
      {messages.map(({ mailId, from, to, subject, sentAt, isRead }) => {
        const isOpen = mailId === letter?.mailId;
        return (
          <li key={mailId} className={styles.item}>
            <Landing id={mailId} className={styles.landing}>
              <AppLink
                href={mailOf(to.personId, mailId)}
                aria-current={isOpen ? "true" : undefined}
                className={mergeClasses(styles.message, isOpen && styles.open)}
              >
                <span className={mergeClasses(styles.subject, !isRead && styles.unread)}>
                  {subject}
                </span>
                <span className={styles.line}>
                  <span>{from.displayName}</span>
                  <span>
                    {isRead
                      ? formats.dateTime(sentAt)
                      : t("mail.newSince", { date: formats.dateTime(sentAt) })}
                  </span>
                </span>
              </AppLink>
            </Landing>
          </li>
        );
      })}
    </ul>
  );
}
