import { z } from "zod";
import { attributesOf, collectionOf, resource } from "../dialect/resource.ts";

const PAGE = "relationships-resources";

export const RelationshipRequestResource: z.ZodType = resource("RelationshipRequest", PAGE, {
  url: z.url(),
  attributes: attributesOf("RelationshipRequest"),
});

export const PartnerRelationshipCollection: z.ZodType = collectionOf(
  "PartnerRelationship",
  "retrieve-a-list-of-indirect-resellers",
  resource("PartnerRelationship", PAGE, {
    id: z.guid(),
    name: z.string(),
    relationshipType: z.enum([
      "is_indirect_reseller_of",
      "is_indirect_cloud_solution_provider_of",
      "none",
    ]),
    state: z.string(),
    mpnId: z.string(),
    location: z.string(),
    attributes: attributesOf("PartnerRelationship"),
  }),
);
