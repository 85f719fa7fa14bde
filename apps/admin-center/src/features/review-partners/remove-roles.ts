import { RecordId } from "@countersign/domain";
import { z } from "zod";
import { attempt, type Attempt } from "../../attempt.ts";
import type { AdminCenter } from "../../admin-center.ts";

const RolesRemoval = z.strictObject({ relationshipId: RecordId });

/** One form, one endpoint, one command. */
export async function removeRoles(
  { client }: AdminCenter,
  sent: unknown,
): Promise<Attempt<unknown>> {
  return attempt(client.customer.removeRoles(RolesRemoval.parse(sent)));
}
