import { useState, type ComponentProps, type KeyboardEvent, type PointerEvent } from "react";
import { nearestSplit, SPLITS, steppedSplit, type Split } from "./split.ts";

export interface DividerOptions {
  readonly label: string;
  readonly split: Split;
  readonly onSplit: (split: Split) => void;
  /** While the divider is held: where it is, in percent; `null` when it is let go. */
  readonly onDrag: (percent: number | null) => void;
}

/** What makes an element a window splitter, WAI-ARIA's separator that takes the focus: drag it, or use the arrow keys. */
export function useDivider(options: DividerOptions): ComponentProps<"div"> {
  const { label, split, onSplit, onDrag } = options;
  const [isHeld, setIsHeld] = useState(false);
  const hold = (event: PointerEvent<HTMLElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setIsHeld(true);
    onDrag(percentAt(event));
  };
  const letGo = (event: PointerEvent<HTMLElement>): void => {
    if (!isHeld) return;
    setIsHeld(false);
    onDrag(null);
    onSplit(nearestSplit(percentAt(event)));
  };
  const step = (event: KeyboardEvent): void => {
    const next = splitByKey(event.key, split);
    if (next === null) return;
    event.preventDefault();
    onSplit(next);
  };
  return {
    role: "separator",
    tabIndex: 0,
    "aria-orientation": "vertical",
    "aria-label": label,
    "aria-valuemin": SPLITS[0],
    "aria-valuemax": SPLITS[2],
    "aria-valuenow": split,
    "aria-valuetext": `${split}/${100 - split}`,
    onKeyDown: step,
    onPointerDown: hold,
    onPointerMove: (event) => isHeld && onDrag(percentAt(event)),
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onDoubleClick: () => onSplit(50),
  };
}

function percentAt({ clientX }: PointerEvent): number {
  return Math.min(80, Math.max(20, (clientX / window.innerWidth) * 100));
}

function splitByKey(key: string, split: Split): Split | null {
  if (key === "ArrowLeft") return steppedSplit(split, -1);
  if (key === "ArrowRight") return steppedSplit(split, 1);
  if (key === "Home") return SPLITS[0];
  return key === "End" ? SPLITS[2] : null;
}
