import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { AppLink } from "../link/app-link.tsx";
import { usePageTitle } from "../root/page-title.ts";
import { useSharedWords } from "../words/shared-words.ts";

const SEPARATOR = "›";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", gap: "2px", marginBottom: "12px" },
  trail: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "6px",
    padding: 0,
    listStyleType: "none",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  step: { ":not(:last-child)::after": { content: `"${SEPARATOR}" / ""`, marginLeft: "6px" } },
  link: {
    color: "inherit",
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
  title: {
    fontSize: "20px",
    lineHeight: "28px",
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.01em",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "8px",
    marginLeft: "auto",
    "@media (max-width: 479px)": { marginLeft: 0, marginTop: "4px" },
  },
  intro: {
    maxWidth: "72ch",
    fontSize: "14px",
    lineHeight: "20px",
    color: tokens.colorNeutralForeground2,
  },
});

export interface Crumb {
  readonly label: string;
  readonly href?: string;
}

export interface PageHeaderProps {
  readonly title: string;
  /** The pages above this one, outermost first. */
  readonly breadcrumb?: readonly Crumb[];
  readonly intro?: ReactNode;
  readonly tools?: ReactNode;
}

const noCrumbs: readonly Crumb[] = [];

/** Breadcrumb, title, one line of introduction; names the document too. */
export function PageHeader({
  title,
  breadcrumb = noCrumbs,
  intro,
  tools,
}: PageHeaderProps): ReactElement {
  const styles = useStyles();
  usePageTitle(title);
  return (
    <div className={styles.header}>
      {breadcrumb.length > 0 && <Breadcrumb crumbs={breadcrumb} title={title} />}
      <div className={styles.line}>
        <h1 className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {tools !== undefined && <div className={styles.tools}>{tools}</div>}
      </div>
      {intro !== undefined && <p className={styles.intro}>{intro}</p>}
    </div>
  );
}

type BreadcrumbProps = { readonly crumbs: readonly Crumb[]; readonly title: string };

/** Its name carries the page's: two apps side by side have one each. */
function Breadcrumb({ crumbs, title }: BreadcrumbProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  return (
    <nav aria-label={t("shell.breadcrumb", { title })}>
      <ol className={styles.trail}>
        {crumbs.map(({ label, href }) => (
          <li key={label} className={styles.step}>
            {href === undefined ? (
              <span>{label}</span>
            ) : (
              <AppLink href={href} className={styles.link}>
                {label}
              </AppLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
