import { TenantId } from "@countersign/domain";
import type { Params } from "react-router";

/** The customer that an address names. What is no id names nobody: thrown as an answer of 404. */
export function customerInAddress({ customerId }: Params): TenantId {
  const read = TenantId.safeParse(customerId);
  if (read.success) return read.data;
  throw new Response(null, { status: 404 });
}
