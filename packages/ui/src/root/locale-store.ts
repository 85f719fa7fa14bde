import { isLocale, type Locale } from "@countersign/i18n";
import { useCallback, useSyncExternalStore } from "react";

const KEY = "countersign.locale";
const listeners = new Set<() => void>();

/** The language in use, remembered in this browser; both panes follow when one of them changes it. */
export function useLocale(): {
  readonly locale: Locale;
  readonly setLocale: (locale: Locale) => void;
} {
  const locale = useSyncExternalStore(subscribe, currentLocale);
  const setLocale = useCallback((chosen: Locale): void => {
    remember(chosen);
    for (const listener of listeners) listener();
  }, []);
  return { locale, setLocale };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", listener);
  };
}

/** The choice of a page whose browser keeps nothing. */
let unkept: Locale | null = null;

function remember(locale: Locale): void {
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // Storage is closed to this page (private mode, policy): the choice lasts as long as the page.
    unkept = locale;
  }
}

function currentLocale(): Locale {
  const kept = readKept();
  if (isLocale(kept)) return kept;
  return unkept ?? preferredLocale();
}

function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function preferredLocale(): Locale {
  return navigator.language.toLowerCase().startsWith("pl") ? "pl" : "en";
}
