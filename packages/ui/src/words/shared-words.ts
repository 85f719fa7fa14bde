import type { SharedKey, Translator, Values } from "@countersign/i18n";
import { createContext, useContext, type ReactNode } from "react";
import type { Tags } from "./rich.tsx";

/** A translator that also makes React nodes of messages with tags. */
export interface Words<Key extends string> extends Translator<Key> {
  readonly rich: (key: Key, tags: Tags, values?: Values) => ReactNode;
}

export const SharedWordsContext = createContext<Words<SharedKey> | null>(null);

/** The words that all apps share, in the language in use. */
export function useSharedWords(): Words<SharedKey> {
  const words = useContext(SharedWordsContext);
  if (words === null) throw new Error("No words here: render inside <AppRoot>.");
  return words;
}
