import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { useDisclosure } from "./use-disclosure.ts";

export interface MenuChoice {
  readonly id: string;
  readonly label: ReactNode;
  /** A second line in smaller type. */
  readonly detail?: ReactNode;
  readonly isChosen?: boolean;
  /** Shown but not to be chosen; the detail says why. */
  readonly isGreyed?: boolean;
  readonly onChoose: () => void;
}

/** What a menu's own button must carry. */
export interface MenuTrigger {
  readonly "aria-expanded": boolean;
  readonly "aria-haspopup": "menu";
  readonly "aria-controls": string;
  readonly onClick: () => void;
}

const useStyles = makeStyles({
  root: { position: "relative", display: "inline-flex" },
  menu: {
    position: "absolute",
    top: "calc(100% + 4px)",
    zIndex: 40,
    display: "flex",
    flexDirection: "column",
    width: "max-content",
    minWidth: "100%",
    maxWidth: "min(320px, calc(100vw - 24px))",
    maxHeight: "60vh",
    overflowY: "auto",
    padding: "4px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    color: tokens.colorNeutralForeground1,
  },
  start: { left: 0 },
  end: { right: 0 },
  choice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    minHeight: "32px",
    justifyContent: "center",
    padding: "6px 10px",
    border: "0",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: tokens.fontFamilyBase,
    fontSize: "14px",
    lineHeight: "20px",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected },
  greyed: { color: tokens.colorNeutralForegroundDisabled, cursor: "default" },
  detail: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

export interface MenuButtonProps {
  readonly label: string;
  readonly choices: readonly MenuChoice[];
  readonly align?: "start" | "end";
  /** Draws the button with what it must carry. */
  readonly trigger: (trigger: MenuTrigger) => ReactNode;
}

/** A small menu without an overlay library: arrows move, Home and End jump, Escape closes. */
export function MenuButton({
  label,
  choices,
  align = "start",
  trigger,
}: MenuButtonProps): ReactElement {
  const styles = useStyles();
  const { isOpen, popupId, root, open, close } = useDisclosure();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) itemsOf(menu.current)[0]?.focus();
  }, [isOpen]);
  return (
    <div ref={root} className={styles.root}>
      {trigger({
        "aria-expanded": isOpen,
        "aria-haspopup": "menu",
        "aria-controls": popupId,
        onClick: isOpen ? close : open,
      })}
      {isOpen && (
        <div
          ref={menu}
          id={popupId}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          className={mergeClasses(styles.menu, styles[align])}
          onKeyDown={moveFocus}
        >
          {choices.map((choice) => (
            <Choice
              key={choice.id}
              choice={choice}
              onChosen={() => returnFocus(root.current, close)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

function Choice({
  choice,
  onChosen,
}: {
  readonly choice: MenuChoice;
  readonly onChosen: () => void;
}): ReactElement {
  const styles = useStyles();
  const { label, detail, isChosen = false, isGreyed = false, onChoose } = choice;
  const choose = (): void => {
    if (isGreyed) return;
    onChosen();
    onChoose();
  };
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={isGreyed || undefined}
      aria-current={isChosen || undefined}
      className={mergeClasses(styles.choice, isChosen && styles.chosen, isGreyed && styles.greyed)}
      onClick={choose}
    >
      <span>{label}</span>
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </button>
  );
}

function returnFocus(root: HTMLElement | null, close: () => void): void {
  close();
  root?.querySelector("button")?.focus();
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = itemsOf(event.currentTarget);
  const here = items.findIndex((item) => item === document.activeElement);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: here + 1,
    ArrowUp: here - 1,
    Home: 0,
    End: items.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
