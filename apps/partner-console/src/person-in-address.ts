import { PersonId } from "@countersign/domain";
import type { Params } from "react-router";

/** The user that an address names. What is no id names nobody: thrown as an answer of 404. */
export function personInAddress({ personId }: Params): PersonId {
  const read = PersonId.safeParse(personId);
  if (!read.success) throw new Response(null, { status: 404 });
  return read.data;
}
