import {
  useCallback,
  useEffect,
  useMemo,
  useState,
  type ReactElement,
  type ReactNode,
} from "react";
import { useAskStage } from "../pane/stage-news.ts";
import { useAnnounce } from "../root/announcer.tsx";
import { useSide } from "../root/side-context.ts";
import type { ActingSide } from "../theme/side.ts";
import { LandingContext, type LandedChange } from "./landing-store.ts";

const nothing: ReadonlyMap<string, ActingSide> = new Map();

/** Remembers what landed until the person acts again in this pane. */
export function LandingProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const [landed, setLanded] = useState(nothing);
  const announce = useAnnounce();
  const ownSide = useSide();
  const askStage = useAskStage();
  const land = useCallback(
    (changes: readonly LandedChange[]): void => {
      if (changes.length === 0) return;
      setLanded(
        (before) => new Map([...before, ...changes.map(({ id, side }) => [id, side] as const)]),
      );
      // One thing that lands in two places is said once.
      announce([...new Set(changes.map(({ sentence }) => sentence))].join(" "));
      if (changes.some(({ side }) => side !== ownSide)) askStage("tellLanding");
    },
    [announce, askStage, ownSide],
  );
  useEffect(() => onNextAction(() => setLanded(nothing)), []);
  const landings = useMemo(() => ({ landed, land }), [landed, land]);
  return <LandingContext value={landings}>{children}</LandingContext>;
}

const PRESSABLE = "a, button, input, select, [role=button]";

/** An action is a press on something that can be pressed, by mouse or by keyboard, or the sending of a form. */
function onNextAction(act: () => void): () => void {
  const onClick = (event: MouseEvent): void => {
    const pressed = event.target instanceof Element ? event.target.closest(PRESSABLE) : null;
    if (pressed !== null) act();
  };
  document.addEventListener("click", onClick);
  document.addEventListener("submit", act);
  return () => {
    document.removeEventListener("click", onClick);
    document.removeEventListener("submit", act);
  };
}
