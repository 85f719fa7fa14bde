import {
  mergeWords,
  type Catalogue,
  type Locale,
  type SharedKey,
  type Translator,
} from "@countersign/i18n";
import { createContext, useContext, type ComponentType, type ReactNode } from "react";
import { richNodes } from "./rich.tsx";
import { SharedWordsContext, type Words } from "./shared-words.ts";
import { useTranslator } from "./use-translator.ts";

export interface WordsProviderProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** An app's words: the provider goes to `AppRoot`, the hook to its screens. */
export interface AppWords<Key extends string> {
  readonly WordsProvider: ComponentType<WordsProviderProps>;
  readonly useWords: () => Words<Key | SharedKey>;
  /** A page that is fetched when somebody goes there, with the words of such pages. */
  readonly pageLater: <Page>(load: () => Promise<Page>) => () => Promise<Page>;
}

export interface OwnCatalogues {
  /** What the first screen says, and what stands outside of later pages. */
  readonly en: Readonly<Record<string, string>>;
  readonly later?: () => Promise<Readonly<Record<string, string>>>;
  readonly pl: () => Promise<Catalogue>;
}

/**
 * Merges an app's catalogue with the shared words; keys are typed by the English file.
 *
 * @example
 * export const words = createWords({ en, pl: async () => (await import("./locales/pl.json")).default });
 * export const useWords = words.useWords;
 */
export function createWords<Key extends string>(own: OwnCatalogues): AppWords<Key> {
  const merged = mergeWords<Key>({ ...own, strict: import.meta.env.DEV });
  const WordsContext = createContext<Words<Key | SharedKey> | null>(null);

  function WordsProvider({ locale, children }: WordsProviderProps): ReactNode {
    const words = useTranslator(merged, locale, withRich);
    if (words === null) return null;
    return (
      <WordsContext value={words}>
        <SharedWordsContext value={words}>{children}</SharedWordsContext>
      </WordsContext>
    );
  }

  function useWords(): Words<Key | SharedKey> {
    const words = useContext(WordsContext);
    if (words === null) throw new Error("No words here: render inside <AppRoot words={…}>.");
    return words;
  }

  function pageLater<Page>(load: () => Promise<Page>): () => Promise<Page> {
    return async () => {
      const [page] = await Promise.all([load(), merged.loadLater()]);
      return page;
    };
  }

  return { WordsProvider, useWords, pageLater };
}

function withRich<Key extends string>(translator: Translator<Key>): Words<Key> {
  return {
    ...translator,
    rich: (key, tags, values) => richNodes(translator.parts(key, values), tags),
  };
}
