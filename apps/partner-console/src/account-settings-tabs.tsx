import { AppLink } from "@countersign/ui";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLocation } from "react-router";
import { paths } from "./paths.ts";
import { useWords, type WordKey } from "./words.ts";

const PAGES: readonly { readonly href: string; readonly label: WordKey }[] = [
  { href: paths.organizationProfile, label: "settings.profile" },
  { href: paths.userManagement, label: "settings.users" },
  { href: paths.activityLog, label: "settings.activityLog" },
];

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "16px",
    marginBottom: "12px",
    padding: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    listStyleType: "none",
    fontSize: "14px",
    lineHeight: "20px",
  },
  link: {
    display: "block",
    padding: "6px 2px",
    borderBottom: "2px solid transparent",
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    borderBottomColor: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** The pages of the account settings, the menu that the vendor has at the left. */
export function AccountSettingsTabs(): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { pathname } = useLocation();
  return (
    <nav aria-label={t("nav.accountSettings")}>
      <ul className={styles.list}>
        {PAGES.map(({ href, label }) => {
          const isCurrent = pathname.startsWith(href);
          return (
            <li key={href}>
              <AppLink
                href={href}
                aria-current={isCurrent ? "page" : undefined}
                className={mergeClasses(styles.link, isCurrent && styles.current)}
              >
                {t(label)}
              </AppLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
