import { TextLink } from "@countersign/ui";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paths } from "../paths.ts";
import { useWords } from "../words.ts";

/** The pages of one customer, in the vendor's order. */
const PAGES = [
  { page: "orderHistory", label: "orderHistory.title", path: paths.orderHistory },
  { page: "subscriptions", label: "subscriptions.title", path: paths.subscriptions },
  { page: "users", label: "customerUsers.title", path: paths.customerUsers },
  { page: "account", label: "account.menu", path: paths.account },
] as const;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: "0 16px",
    margin: "0 0 12px",
    padding: 0,
    listStyleType: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: "14px",
    lineHeight: "20px",
  },
  page: { padding: "4px 0 6px", borderBottom: "3px solid transparent", marginBottom: "-1px" },
  here: {
    borderBottomColor: tokens.colorBrandStroke1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

export type CustomerMenuProps = {
  readonly customerId: string;
  readonly here: (typeof PAGES)[number]["page"];
};

/** The menu inside one customer. */
export function CustomerMenu({ customerId, here }: CustomerMenuProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <nav aria-label={t("customers.menu")}>
      <ul className={styles.list}>
        {PAGES.map(({ page, label, path }) => (
          <li key={page} className={mergeClasses(styles.page, page === here && styles.here)}>
            {page === here ? (
              <span aria-current="page">{t(label)}</span>
            ) : (
              <TextLink href={path(customerId)}>{t(label)}</TextLink>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
