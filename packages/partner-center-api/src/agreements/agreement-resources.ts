import { z } from "zod";
import { collectionOf, resource } from "../dialect/resource.ts";

const AgreementType = z.enum(["MicrosoftCustomerAgreement", "MicrosoftCloudAgreement"]);

export const AgreementMetadataCollection: z.ZodType = collectionOf(
  "AgreementMetaData",
  "get-customer-agreement-metadata",
  resource("AgreementMetaData", "agreement-metadata-resources", {
    templateId: z.guid(),
    agreementType: AgreementType,
    agreementLink: z.string(),
    versionRank: z.int(),
  }),
);

export const AgreementDocumentResource: z.ZodType = resource(
  "AgreementDocument",
  "agreement-document-resources",
  { displayUri: z.url(), downloadUri: z.url(), language: z.string(), country: z.string() },
);

const AGREEMENT = {
  primaryContact: z.strictObject({
    firstName: z.string(),
    lastName: z.string(),
    email: z.string(),
    phoneNumber: z.string().optional(),
  }),
  templateId: z.guid(),
  dateAgreed: z.string(),
  type: AgreementType,
};

export const AgreementResource: z.ZodType = resource("Agreement", "agreement-resources", {
  ...AGREEMENT,
  userId: z.guid(),
  agreementLink: z.string().optional(),
});

const LISTED = "get-confirmation-of-customer-agreement";

export const AgreementCollection: z.ZodType = collectionOf(
  "Agreement",
  LISTED,
  resource("ListedAgreement", LISTED, {
    ...AGREEMENT,
    userId: z.guid().optional(),
    agreementLink: z.string(),
  }),
);

export const DirectSignStatusResource: z.ZodType = resource(
  "DirectSignedCustomerAgreementStatus",
  "customer-agreement-direct-sign-status-resource",
  { isSigned: z.boolean() },
);

export const PartnerAgreementStatusResource: z.ZodType = resource(
  "AgreementSignatureStatus",
  "verify-indirect-reseller-mpa-status",
  { isAgreementSigned: z.boolean() },
);
