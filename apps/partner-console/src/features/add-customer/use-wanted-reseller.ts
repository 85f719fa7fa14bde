import { useEffect } from "react";
import { useSearchParams } from "react-router";
import { query } from "../../paths.ts";

/** The reseller for which the wizard was opened. The address names it once: after that the form has the say. */
export function useWantedReseller(): string | null {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get(query.reseller);
  useEffect(() => {
    if (wanted === null) return;
    const without = (given: URLSearchParams): URLSearchParams => {
      const rest = new URLSearchParams(given);
      rest.delete(query.reseller);
      return rest;
    };
    setSearch(without, { replace: true, preventScrollReset: true });
  }, [wanted, setSearch]);
  return wanted;
}
