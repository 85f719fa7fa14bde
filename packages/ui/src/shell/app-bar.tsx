import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { NavigationRegular } from "@fluentui/react-icons/svg/navigation";
import type { ReactElement, ReactNode, RefObject } from "react";
import { Mark } from "../brand/mark.tsx";
import { useSide } from "../root/side-context.ts";
import { appBarColours } from "../theme/side.ts";
import { useSharedWords } from "../words/shared-words.ts";

const useStyles = makeStyles({
  bar: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    height: "40px",
    paddingInline: "12px",
    color: "#ffffff",
    fontFamily: tokens.fontFamilyBase,
    fontSize: "14px",
    lineHeight: "20px",
    printColorAdjust: "exact",
    "@media (forced-colors: active)": { borderBottom: "1px solid CanvasText" },
  },
  partner: { backgroundColor: appBarColours.partner },
  customer: { backgroundColor: appBarColours.customer },
  stage: { backgroundColor: appBarColours.stage },
  name: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap", overflow: "hidden" },
  menuButton: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "32px",
    height: "32px",
    marginLeft: "-6px",
    border: "0",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: "rgba(255, 255, 255, 0.14)" },
    ":focus-visible": { outline: "2px solid #ffffff", outlineOffset: "-2px" },
  },
  end: { display: "flex", alignItems: "center", gap: "4px", marginLeft: "auto", minWidth: 0 },
});

/** The ☰ that unfolds the left menu where there is no room for it. */
export interface MenuToggle {
  readonly isOpen: boolean;
  readonly controls: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onToggle: () => void;
}

/** The button with what it unfolds right behind it, so that Tab leads from one into the other. */
export interface FoldedMenu {
  readonly toggle: MenuToggle;
  readonly pages: ReactNode;
}

export interface AppBarProps {
  readonly appName: string;
  readonly menu?: FoldedMenu | undefined;
  readonly end?: ReactNode;
}

/** The bar of 40 px in the side's colour: ☰ when the menu is folded, mark, app name, and room at the right. */
export function AppBar({ appName, menu, end }: AppBarProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, styles[useSide()])}>
      {menu !== undefined && <MenuButton {...menu.toggle} />}
      {menu?.pages}
      <Mark onDark />
      <span className={styles.name}>{appName}</span>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </div>
  );
}

function MenuButton({ isOpen, controls, button, onToggle }: MenuToggle): ReactElement {
  const styles = useStyles();
  const { t } = useSharedWords();
  return (
    <button
      ref={button}
      type="button"
      className={styles.menuButton}
      aria-expanded={isOpen}
      aria-controls={controls}
      aria-label={t(isOpen ? "shell.closeMenu" : "shell.openMenu")}
      onClick={onToggle}
    >
      <NavigationRegular aria-hidden="true" fontSize={20} />
    </button>
  );
}
