import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { TrainingStrip } from "../strip/training-strip.tsx";
import { visuallyHidden } from "../theme/visually-hidden.ts";
import { useWidth } from "../viewport/use-width.ts";
import { useSharedWords } from "../words/shared-words.ts";
import { AppBar } from "./app-bar.tsx";
import { NavList, type NavItem } from "./nav-list.tsx";
import { useFoldingMenu } from "./use-folding-menu.ts";

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  // On paper the strip stays, and says training; what one clicks does not.
  header: { position: "sticky", top: 0, zIndex: 20, "@media print": { position: "static" } },
  skip: {
    ...visuallyHidden,
    ":focus": {
      position: "absolute",
      zIndex: 30,
      width: "auto",
      height: "auto",
      margin: "2px",
      padding: "4px 12px",
      clipPath: "none",
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
    },
  },
  body: { display: "flex", flexGrow: 1, alignItems: "stretch" },
  rail: {
    flexShrink: 0,
    width: "208px",
    padding: "12px 8px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media print": { display: "none" },
  },
  railInside: { position: "sticky", top: "80px" },
  flyout: {
    position: "absolute",
    insetInline: 0,
    top: "100%",
    maxWidth: "320px",
    maxHeight: "calc(100vh - 68px)",
    overflowY: "auto",
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  main: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    padding: "16px 16px 0",
    outlineStyle: "none",
  },
  narrowMain: { padding: "12px 12px 0" },
});

export interface AppShellProps {
  readonly appName: string;
  readonly nav?: readonly NavItem[];
  /** The tools at the right of the training strip. */
  readonly tools?: ReactNode;
  /** The right end of the app bar, for example `LanguageSwitch`. */
  readonly barEnd?: ReactNode;
  /** Bars above the page: `LiveLostBar`, `OtherPersonBar`. */
  readonly notices?: ReactNode;
  readonly children: ReactNode;
}

const noPages: readonly NavItem[] = [];

/** Strip, app bar, menu and page. Below 840 px the menu folds into ☰. */
export function AppShell({
  appName,
  nav = noPages,
  tools,
  barEnd,
  notices,
  children,
}: AppShellProps): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  const width = useWidth();
  const { fold, ...menu } = useFoldingMenu();
  const isFolded = width !== "full";
  const hasMenu = nav.length > 0;
  const folded = {
    toggle: menu,
    pages: (
      <nav
        id={menu.controls}
        className={styles.flyout}
        aria-label={t("shell.menu")}
        hidden={!menu.isOpen}
      >
        <NavList items={nav} onChosen={fold} />
      </nav>
    ),
  };
  return (
    <div className={styles.shell}>
      <header className={styles.header} aria-label={appName}>
        <a className={styles.skip} href="#content" onClick={focusContent}>
          {t("shell.skipToContent")}
        </a>
        <TrainingStrip tools={tools} />
        <AppBar appName={appName} menu={hasMenu && isFolded ? folded : undefined} end={barEnd} />
      </header>
      <div className={styles.body}>
        {hasMenu && !isFolded && (
          <nav className={styles.rail} aria-label={t("shell.menu")}>
            <div className={styles.railInside}>
              <NavList items={nav} />
            </div>
          </nav>
        )}
        <main
          id="content"
          // Side by side on the stage, the apps' landmarks are told apart by name.
          aria-label={appName}
          tabIndex={-1}
          className={mergeClasses(styles.main, width === "narrow" && styles.narrowMain)}
        >
          {notices}
          {children}
        </main>
      </div>
    </div>
  );
}

/** The address stays: in the admin center the hash is the router's. */
function focusContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.querySelector<HTMLElement>("#content")?.focus();
}
