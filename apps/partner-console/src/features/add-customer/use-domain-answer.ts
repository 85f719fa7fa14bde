import { DomainPrefix } from "@countersign/domain";
import { useEffect } from "react";
import { useFetcher } from "react-router";
import { domainWith } from "../../paths.ts";
import type { DomainAnswer } from "./load-domain.ts";

/** A pause in typing after which the domain is asked for. */
const PAUSE_MS = 300;

/** Whether the typed domain can be had. `unasked`: it is no domain yet; `unread`: the answer did not come. */
export type DomainStanding = "unasked" | "checking" | "unread" | "free" | "taken";

/** Asks for the domain while its prefix is typed. */
export function useDomainAnswer(typed: string): DomainStanding {
  const { load, data } = useFetcher<DomainAnswer>();
  const prefix = DomainPrefix.safeParse(typed).data ?? null;
  useEffect(() => {
    if (prefix === null) return undefined;
    const timer = setTimeout(() => void load(domainWith(prefix)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [prefix, load]);
  if (prefix === null) return "unasked";
  if (data?.prefix !== prefix) return "checking";
  if (data.isFree === null) return "unread";
  return data.isFree ? "free" : "taken";
}
