import type { Params } from "react-router";

/** What the switch is to be set to, as the address says it. */
export type Wanted = "on" | "off";

/** What the address wants. Anything else is no page: thrown as an answer of 404. */
export function wantedInAddress({ wanted }: Params): Wanted {
  if (wanted === "on" || wanted === "off") return wanted;
  throw new Response(null, { status: 404 });
}
