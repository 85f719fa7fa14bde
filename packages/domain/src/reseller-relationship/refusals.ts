import { z } from "zod";
import { CountryCode, MpnId, PersonId, RecordId, TenantId } from "../primitives.ts";
import { Invitation } from "../invitation/invitation.ts";
import { Market } from "../market/markets.ts";
import { PartnerKind } from "../partner/state.ts";
import { CustomerRole, PartnerRole } from "../person/state.ts";
import { refusal } from "../rule-book/refusal-shape.ts";

export const RoleMayNotInvite = refusal("roleMayNotInvite", "agentsInvite", {
  partnerId: TenantId,
  roles: z.array(PartnerRole).readonly(),
  allowed: z.array(PartnerRole).readonly(),
});
export const NotAnAdministrator = refusal("notAnAdministrator", "globalAdminsAcceptInvitations", {
  customerId: TenantId,
  roles: z.array(CustomerRole).readonly(),
  allowed: z.array(CustomerRole).readonly(),
  administratorIds: z.array(PersonId).readonly(),
});
/** The customer itself is left out on purpose: of one that does not exist nobody learns more than of a stranger's. */
export const NotYourCustomer = refusal("notYourCustomer", "partnersServeTheirOwnCustomers", {
  partnerId: TenantId,
});
/** The unknown id itself is left out on purpose: it may be a real one. */
export const InvitationUnknownPartner = refusal(
  "invitationUnknownPartner",
  "invitationsNameSandboxPartners",
  {
    parameter: z.enum(["partnerId", "indirectCSPId"]),
    /** What the link would say with a partner of this sandbox in the stranger's place. */
    standIns: z.array(Invitation).readonly(),
  },
);
export const InvitationKindMismatch = refusal("invitationKindMismatch", "linkFitsPartnerKind", {
  partnerId: TenantId,
  partnerKind: PartnerKind,
});
export const LocationNotTheResellers = refusal(
  "locationNotTheResellers",
  "locationBelongsToReseller",
  {
    resellerId: TenantId,
    msppId: MpnId,
    expected: MpnId,
  },
);
export const ProviderNotLinked = refusal("providerNotLinked", "resellersSellThroughTheirProvider", {
  resellerId: TenantId,
  providerId: TenantId.nullable(),
  linkedProviderIds: z.array(TenantId).readonly(),
});
export const PartnerIsOwnTenant = refusal("partnerIsOwnTenant", "nobodyIsTheirOwnCustomer", {
  tenantId: TenantId,
});
export const CountryOutsideMarket = refusal("countryOutsideMarket", "partnersSellInTheirMarket", {
  partnerId: TenantId,
  partnerCountry: CountryCode,
  partnerMarket: Market.nullable(),
  customerCountry: CountryCode,
  customerMarket: Market.nullable(),
});
export const RelationshipUnknown = refusal(
  "relationshipUnknown",
  "customersManageTheirOwnPartners",
  {
    relationshipId: RecordId,
  },
);

export const PartnerNotAuthorized = refusal("partnerNotAuthorized", "nothingIsTickedForYou", {
  partnerId: TenantId,
});

export const RoleMayNotRemoveRelationship = refusal(
  "roleMayNotRemoveRelationship",
  "globalAdminsEndRelationships",
  {
    partnerId: TenantId,
    roles: z.array(PartnerRole).readonly(),
    allowed: z.array(PartnerRole).readonly(),
    administratorIds: z.array(PersonId).readonly(),
  },
);
export const IndirectResellerMayNotBill = refusal(
  "indirectResellerMayNotBill",
  "resellersLeaveBillingToProviders",
  { resellerId: TenantId, providerIds: z.array(TenantId).readonly() },
);
export const RoleMayNotSetPermissions = refusal(
  "roleMayNotSetPermissions",
  "adminAgentsSetCustomerPermissions",
  {
    partnerId: TenantId,
    roles: z.array(PartnerRole).readonly(),
    allowed: z.array(PartnerRole).readonly(),
  },
);
const unprivileged = { customerId: TenantId, partnerId: TenantId };
export const AdminPrivilegesMissing = z.discriminatedUnion("rule", [
  refusal("adminPrivilegesMissing", "usersAreSeenWithAdminPrivileges", unprivileged),
  refusal("adminPrivilegesMissing", "tenantsAreEnteredWithAdminPrivileges", unprivileged),
]);
export const SubscriptionsStillActive = refusal(
  "subscriptionsStillActive",
  "relationshipsEndAfterSubscriptions",
  {
    customerId: TenantId,
    partnerId: TenantId,
    subscriptionIds: z.array(RecordId).readonly(),
  },
);

export const InvitationRefusal = z.discriminatedUnion("kind", [
  InvitationUnknownPartner,
  InvitationKindMismatch,
  LocationNotTheResellers,
  ProviderNotLinked,
  PartnerIsOwnTenant,
  CountryOutsideMarket,
]);
export type InvitationRefusal = z.infer<typeof InvitationRefusal>;
export type NotYourCustomer = z.infer<typeof NotYourCustomer>;
export type RoleMayNotInvite = z.infer<typeof RoleMayNotInvite>;
export type NotAnAdministrator = z.infer<typeof NotAnAdministrator>;
export type ProviderNotLinked = z.infer<typeof ProviderNotLinked>;
export type CountryOutsideMarket = z.infer<typeof CountryOutsideMarket>;
export type RelationshipUnknown = z.infer<typeof RelationshipUnknown>;
export type PartnerNotAuthorized = z.infer<typeof PartnerNotAuthorized>;
export type RoleMayNotRemoveRelationship = z.infer<typeof RoleMayNotRemoveRelationship>;
export type IndirectResellerMayNotBill = z.infer<typeof IndirectResellerMayNotBill>;
export type RoleMayNotSetPermissions = z.infer<typeof RoleMayNotSetPermissions>;
export type AdminPrivilegesMissing = z.infer<typeof AdminPrivilegesMissing>;
export type SubscriptionsStillActive = z.infer<typeof SubscriptionsStillActive>;
