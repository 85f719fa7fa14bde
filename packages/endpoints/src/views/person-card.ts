import { CustomerRole, PartnerKind, PartnerRole, PersonId, TenantId } from "@countersign/domain";
import { z } from "zod";

const card = {
  personId: PersonId,
  displayName: z.string(),
  userPrincipalName: z.string(),
  email: z.string(),
  tenantId: TenantId,
  companyName: z.string(),
  /** `firstSignIn`: the one-time password from the mail is needed once. */
  account: z.enum(["ready", "firstSignIn"]),
};

/** A person of the sandbox, as person menus, sign-in lists and explanations show them. Never a password. */
export const PersonCard = z.discriminatedUnion("side", [
  z.strictObject({
    side: z.literal("partner"),
    ...card,
    roles: z.array(PartnerRole),
    partnerKind: PartnerKind,
    mayAttestAgreements: z.boolean(),
  }),
  z.strictObject({
    side: z.literal("customer"),
    ...card,
    roles: z.array(CustomerRole),
    mayAcceptAgreements: z.boolean(),
  }),
]);
export type PersonCard = z.infer<typeof PersonCard>;
export type PartnerCard = Extract<PersonCard, { side: "partner" }>;
export type CustomerCard = Extract<PersonCard, { side: "customer" }>;
