import { AppLink } from "@countersign/ui";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { mailOf } from "../../paths.ts";
import { useWords } from "../../words.ts";
import type { Mailbox } from "./load-mail.ts";

const useStyles = makeStyles({
  list: { padding: 0, listStyleType: "none" },
  box: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "44px",
    padding: "4px 10px",
    borderRadius: "4px",
    color: "inherit",
    textDecorationLine: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  open: { backgroundColor: tokens.colorNeutralBackground1Selected },
  name: { display: "block", fontSize: "14px", lineHeight: "18px" },
  waiting: { fontWeight: tokens.fontWeightSemibold },
  organisation: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  count: {
    minWidth: "20px",
    padding: "2px 6px",
    borderRadius: "10px",
    backgroundColor: tokens.colorBrandBackground,
    color: "#ffffff",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
  },
  others: { marginTop: "4px" },
  summary: {
    padding: "8px 10px",
    borderRadius: "4px",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

export interface MailboxesProps {
  readonly mailboxes: readonly Mailbox[];
  readonly open: Mailbox | null;
}

/** Everybody's mail: who has any first, the others folded. */
export function Mailboxes({ mailboxes, open }: MailboxesProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const isInSight = (box: Mailbox): boolean =>
    box.total > 0 || box.person.personId === open?.person.personId;
  const others = mailboxes.filter((box) => !isInSight(box));
  return (
    <nav aria-label={t("mail.people")}>
      <BoxList boxes={mailboxes.filter(isInSight)} open={open} />
      {others.length > 0 && (
        <details className={styles.others}>
          <summary className={styles.summary}>{t("mail.others", { count: others.length })}</summary>
          <BoxList boxes={others} open={open} />
        </details>
      )}
    </nav>
  );
}

function BoxList({
  boxes,
  open,
}: {
  readonly boxes: readonly Mailbox[];
  readonly open: Mailbox | null;
}): ReactElement {
  const styles = useStyles();
  const { t, formats } = useWords();
  return (
    <ul className={styles.list}>
      {boxes.map(({ person, unread }) => {
        const isOpen = person.personId === open?.person.personId;
        return (
          <li key={person.personId}>
            <AppLink
              href={mailOf(person.personId)}
              aria-current={isOpen ? "true" : undefined}
              className={mergeClasses(styles.box, isOpen && styles.open)}
            >
              <span>
                <span className={mergeClasses(styles.name, unread > 0 && styles.waiting)}>
                  {person.displayName}
                </span>
                <span className={styles.organisation}>{person.companyName}</span>
              </span>
              {unread > 0 && (
                <span className={styles.count} aria-label={t("mail.unread", { count: unread })}>
                  {formats.number(unread)}
                </span>
              )}
            </AppLink>
          </li>
        );
      })}
    </ul>
  );
}
