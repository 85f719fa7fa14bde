import type { Refusal, RefusalKind } from "@countersign/domain";
import type { Translator } from "../catalogue/translator.ts";
import type { SharedKey } from "../locales/shared.ts";
import { refusalValues } from "./refusal-values.ts";

/** What a person is told about a refusal: what happened, why, and what to do next. */
export interface RefusalCopy {
  readonly what: string;
  readonly why: string;
  readonly next: string;
}

/** The copy of a refusal. A kind without its three messages does not compile here. */
export function refusalCopy(refusal: Refusal, words: Translator<SharedKey>): RefusalCopy {
  const values = refusalValues(refusal.kind, refusal.facts, words);
  const { what, why, next } = keysOf(refusal.kind);
  return { what: words.t(what, values), why: words.t(why, values), next: words.t(next, values) };
}

function keysOf(kind: RefusalKind): Readonly<Record<keyof RefusalCopy, SharedKey>> {
  return { what: `refusal.${kind}.what`, why: `refusal.${kind}.why`, next: `refusal.${kind}.next` };
}
