import { z } from "zod";
import { attributesOf, resource } from "../dialect/resource.ts";

const PAGE = "create-indirect-reseller-in-sandbox";

const AgreementSignatureResource = resource("AgreementSignatureResponse", PAGE, {
  id: z.guid(),
  accountId: z.guid(),
  agreementId: z.guid(),
  agreementType: z.literal("ValueAddedReseller"),
  dateSigned: z.iso.datetime(),
  signedByFirstName: z.string(),
  signedByUserPrincipalName: z.string(),
  signedByUserObjectId: z.guid(),
  signedByUserTenantId: z.guid(),
  attributes: attributesOf("AgreementSignatureResponse"),
});

const PartnerRelationshipResource = resource("PartnerRelationshipResponse", PAGE, {
  id: z.guid(),
  name: z.string(),
  relationshipType: z.literal("is_indirect_reseller_of"),
  state: z.literal("Active"),
  mpnId: z.string(),
  attributes: attributesOf("PartnerRelationshipResponse"),
});

/** The page names no type of the whole. */
export const SandboxResellerResource: z.ZodType = resource("SandboxIndirectReseller", PAGE, {
  accountId: z.guid(),
  mpnId: z.string(),
  tenant: z.strictObject({
    id: z.guid(),
    adminUserAccount: z.string(),
    password: z.string(),
  }),
  agreementSignature: AgreementSignatureResource,
  partnerRelationship: PartnerRelationshipResource,
});
