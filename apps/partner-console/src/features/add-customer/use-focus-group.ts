import { useEffect } from "react";
import { useLocation } from "react-router";
import { paths } from "../../paths.ts";
import type { Group } from "./customer-draft.ts";

/** The first step with the focus on one of its groups. */
export function pathTo(group: Group): string {
  return `${paths.newCustomer}#${group}`;
}

/** Moves the focus to the group that the address names. */
export function useFocusGroup(): void {
  const location = useLocation();
  useEffect(() => {
    const named = location.hash.slice(1);
    if (named !== "") document.getElementById(named)?.focus();
  }, [location]);
}
