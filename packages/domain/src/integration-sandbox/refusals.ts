import { z } from "zod";
import { PartnerKind } from "../partner/state.ts";
import { TenantId } from "../primitives.ts";
import { refusal } from "../rule-book/refusal-shape.ts";

export const AccountNotIntegrationSandbox = refusal(
  "accountNotIntegrationSandbox",
  "integrationSandboxesDoMore",
  { partnerId: TenantId, partnerKind: PartnerKind },
);
export const CustomerServedByOthers = refusal(
  "customerServedByOthers",
  "sandboxCustomersHaveOnePartner",
  { customerId: TenantId, partnerId: TenantId },
);
export const SandboxLimitReached = refusal("sandboxLimitReached", "integrationSandboxesAreSmall", {
  partnerId: TenantId,
  of: z.enum(["customers", "resellers"]),
  limit: z.int().positive(),
});
/** The id itself is left out on purpose: of a reseller that does not exist nobody learns more than of a stranger's. */
export const SandboxResellerUnknown = refusal(
  "sandboxResellerUnknown",
  "providersDeleteTheirSandboxResellers",
  { partnerId: TenantId },
);
export const InvitationsNotInSandbox = refusal(
  "invitationsNotInSandbox",
  "sandboxCustomersAreAdded",
  { partnerId: TenantId },
);

export type AccountNotIntegrationSandbox = z.infer<typeof AccountNotIntegrationSandbox>;
export type CustomerServedByOthers = z.infer<typeof CustomerServedByOthers>;
export type SandboxLimitReached = z.infer<typeof SandboxLimitReached>;
export type SandboxResellerUnknown = z.infer<typeof SandboxResellerUnknown>;
export type InvitationsNotInSandbox = z.infer<typeof InvitationsNotInSandbox>;
