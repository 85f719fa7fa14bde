import { Instant, RecordId } from "@countersign/domain";
import { z } from "zod";
import { PartnerView } from "./organisation.ts";

/** One line of the consolidated list of partners, and its details page. */
export const RelationshipView = z.strictObject({
  relationshipId: RecordId,
  partner: PartnerView,
  /** The provider through whom a reseller sells. */
  provider: PartnerView.nullable(),
  partnerType: z.enum(["reseller", "indirectReseller"]),
  roles: z.array(z.enum(["globalAdministrator", "helpdeskAdministrator"])),
  rolesRemovedAt: Instant.nullable(),
  since: Instant,
  establishedBy: z.string(),
  /** The invitation link by which it began, in this sandbox's form; `null` where the partner added the customer. */
  link: z.string().nullable(),
});
export type RelationshipView = z.infer<typeof RelationshipView>;
