import type { ReadonlyWorld } from "@countersign/domain";

/** In characters, for all sandboxes of a process together. */
const MOST_TEXT = 8_000_000;

/** The state of a sandbox: its world, which a reset replaces, and how many changes that holds. */
export type State = { readonly world: ReadonlyWorld; readonly version: number };

export type RememberedAnswer = {
  readonly text: string;
  readonly byteLength: number;
  /** The names of query parameters that it was made from. */
  readonly asked: ReadonlySet<string>;
};

/** What views have answered. An answer of another state than the present one is never found. */
export type AnswerMemory = {
  find(key: string, state: State): RememberedAnswer | null;
  keep(key: string, state: State, answer: RememberedAnswer): void;
};

/** When it is full, what was kept first goes first. */
export function createAnswerMemory(mostText = MOST_TEXT): AnswerMemory {
  const kept = new Map<string, RememberedAnswer & State>();
  let text = 0;

  function forget(key: string): void {
    text -= kept.get(key)?.text.length ?? 0;
    kept.delete(key);
  }

  return {
    find(key, { world, version }) {
      const known = kept.get(key);
      return known?.world === world && known.version === version ? known : null;
    },
    keep(key, state, answer) {
      forget(key);
      kept.set(key, { ...answer, ...state });
      text += answer.text.length;
      for (const oldest of kept.keys()) {
        if (text <= mostText) break;
        forget(oldest);
      }
    },
  };
}
