import type { Side } from "@countersign/domain";
import type { SeamRun } from "./seam.tsx";
import { toggledFor, type Split } from "./split.ts";

/** How the stage looks at the moment; nothing of it outlives the page. */
export type StageView = {
  readonly split: Split;
  /** Where the seam is held, in percent. */
  readonly dragged: number | null;
  /** The side in sight where only one pane fits. */
  readonly shown: Side;
  /** The dot's last run along the seam. */
  readonly run: SeamRun | null;
  /** The hidden side, when something landed there since it was last in sight. */
  readonly landedOn: Side | null;
  /** The side whose person is being chosen. */
  readonly choosing: Side | null;
  /** The pane that took the focus last: the same one again is another entry. */
  readonly entered: { readonly side: Side } | null;
};

export type ViewAct =
  | { readonly type: "split"; readonly split: Split }
  | { readonly type: "drag"; readonly dragged: number | null }
  | { readonly type: "toggleWide"; readonly side: Side }
  | { readonly type: "show"; readonly side: Side }
  | { readonly type: "enter"; readonly side: Side }
  | { readonly type: "land"; readonly side: Side }
  | { readonly type: "choose"; readonly choosing: Side | null };

/** How the stage looks when it opens. */
export function firstView(shown: Side): StageView {
  return {
    split: 50,
    dragged: null,
    shown,
    run: null,
    landedOn: null,
    choosing: null,
    entered: null,
  };
}

export function viewAfter(view: StageView, act: ViewAct): StageView {
  switch (act.type) {
    case "split":
      return { ...view, split: act.split };
    case "drag":
      return { ...view, dragged: act.dragged };
    case "toggleWide":
      return { ...view, split: toggledFor(act.side, view.split) };
    case "show":
      return {
        ...view,
        shown: act.side,
        landedOn: view.landedOn === act.side ? null : view.landedOn,
      };
    case "enter":
      return { ...viewAfter(view, { type: "show", side: act.side }), entered: { side: act.side } };
    case "land": {
      const run = { side: act.side, turn: (view.run?.turn ?? 0) + 1 };
      return { ...view, run, landedOn: act.side === view.shown ? view.landedOn : act.side };
    }
    case "choose":
      return { ...view, choosing: act.choosing };
    default:
      return act satisfies never;
  }
}
