import { RecordId } from "@countersign/domain";
import { attempt, type Attempt } from "@countersign/endpoints";
import { z } from "zod";
import type { AdminCenter } from "../../admin-center.ts";

const RolesRemoval = z.strictObject({ relationshipId: RecordId });

/** One form, one endpoint, one command. */
export async function removeRoles(
  { client }: AdminCenter,
  sent: unknown,
): Promise<Attempt<unknown>> {
  return attempt(client.customer.removeRoles(RolesRemoval.parse(sent)));
}
