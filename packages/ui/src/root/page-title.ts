import { useLayoutEffect } from "react";
import { useSharedWords } from "../words/shared-words.ts";

/** Names the document: `[Training] Customers · Countersign`, so that a tab or a print is never mistaken for the real thing. */
export function usePageTitle(title: string | null): void {
  const { t } = useSharedWords();
  const written = title === null ? t("document.titleBare") : t("document.title", { title });
  useLayoutEffect(() => {
    document.title = written;
  }, [written]);
}
