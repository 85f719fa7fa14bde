import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { AppLink } from "../link/app-link.tsx";

export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly isCurrent?: boolean;
  /** Pages below this one, shown indented. */
  readonly children?: readonly NavItem[];
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "2px", padding: 0, listStyleType: "none" },
  nested: { marginLeft: "14px", marginTop: "2px" },
  link: {
    position: "relative",
    display: "block",
    padding: "6px 12px",
    borderRadius: "4px",
    color: tokens.colorNeutralForeground1,
    fontSize: "14px",
    lineHeight: "20px",
    textDecorationLine: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  current: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    "::before": {
      content: '""',
      position: "absolute",
      insetBlock: "7px",
      left: "2px",
      width: "3px",
      borderRadius: "2px",
      backgroundColor: tokens.colorBrandForeground1,
    },
  },
});

export interface NavListProps {
  readonly items: readonly NavItem[];
  readonly isNested?: boolean;
  /** Called when a page is chosen: a folded menu folds again. */
  readonly onChosen?: (() => void) | undefined;
}

/** The pages of an app; the current one is said and shown. */
export function NavList({ items, isNested = false, onChosen }: NavListProps): ReactElement {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.list, isNested && styles.nested)}>
      {items.map(({ href, label, isCurrent = false, children }) => (
        <li key={href}>
          <AppLink
            href={href}
            className={mergeClasses(styles.link, isCurrent && styles.current)}
            aria-current={isCurrent ? "page" : undefined}
            onClick={onChosen}
          >
            {label}
          </AppLink>
          {children !== undefined && <NavList items={children} isNested onChosen={onChosen} />}
        </li>
      ))}
    </ul>
  );
}
