import { RecordId } from "@countersign/domain";
import type { CustomerCard, Permission, RelationshipView } from "@countersign/endpoints";
import type { Params } from "react-router";
import { z } from "zod";
import type { AdminCenter } from "../../admin-center.ts";

/** One partner of the list; `null` when the relationship does not exist, or not for this organisation. */
export interface PartnerDetails {
  readonly relationship: RelationshipView | null;
  readonly mayManage: Permission;
  readonly me: CustomerCard;
}

const PartnerParams = z.object({ relationshipId: RecordId });

export async function loadPartner(
  { client }: AdminCenter,
  params: Params,
): Promise<PartnerDetails> {
  const wanted = PartnerParams.safeParse(params).data?.relationshipId;
  const { items, mayManage, me } = await client.customer.partners({});
  const relationship = items.find(({ relationshipId }) => relationshipId === wanted) ?? null;
  return { relationship, mayManage, me };
}
