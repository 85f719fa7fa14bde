import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent, type ReactElement, type ReactNode } from "react";
import { MenuChoiceItem, type MenuChoice } from "./menu-choice.tsx";
import { useDisclosure } from "./use-disclosure.ts";

/** What a menu's own button must carry. */
export interface MenuTrigger {
  readonly "aria-expanded": boolean;
  readonly "aria-haspopup": "menu";
  readonly "aria-controls": string;
  readonly onClick: () => void;
}

const useStyles = makeStyles({
  root: { position: "relative", display: "inline-flex", minWidth: 0 },
  menu: {
    position: "absolute",
    zIndex: 40,
    display: "flex",
    flexDirection: "column",
    width: "max-content",
    minWidth: "100%",
    maxWidth: "min(320px, calc(100vw - 24px))",
    // The strip keeps its words on one line; a menu that opens in it does not.
    whiteSpace: "normal",
    maxHeight: "60vh",
    overflowY: "auto",
    padding: "4px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
    color: tokens.colorNeutralForeground1,
  },
  below: { top: "calc(100% + 4px)" },
  above: { bottom: "calc(100% + 4px)" },
  start: { left: 0 },
  end: { right: 0 },
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
  const { isOpen, opens, popupId, root, open, close } = useDisclosure();
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) itemsOf(menu.current)[0]?.focus();
  }, [isOpen]);
  const returnFocus = (): void => {
    close();
    root.current?.querySelector("button")?.focus();
  };
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
          // A long menu scrolls, and what scrolls is within reach of the keyboard.
          tabIndex={0}
          aria-label={label}
          className={mergeClasses(styles.menu, styles[opens], styles[align])}
          onKeyDown={moveFocus}
        >
          {choices.map((choice) => (
            <MenuChoiceItem key={choice.id} choice={choice} onChosen={returnFocus} />
          ))}
        </div>
      )}
    </div>
  );
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
