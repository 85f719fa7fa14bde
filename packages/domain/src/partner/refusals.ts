import { z } from "zod";
import { PartnerRole } from "../person/state.ts";
import { TenantId } from "../primitives.ts";
import { refusal } from "../rule-book/refusal-shape.ts";

export const RoleMayNotAdminister = refusal("roleMayNotAdminister", "globalAdminsRunTheAccount", {
  partnerId: TenantId,
  roles: z.array(PartnerRole).readonly(),
  allowed: z.array(PartnerRole).readonly(),
});
export const PartnershipInUse = refusal("partnershipInUse", "partnershipsEndWithoutCustomers", {
  resellerId: TenantId,
  providerId: TenantId,
  /** How many customers buy from the reseller through the provider, and the first of them. */
  customers: z.int().positive(),
  firstCustomerIds: z.array(TenantId).readonly(),
});

export type RoleMayNotAdminister = z.infer<typeof RoleMayNotAdminister>;
export type PartnershipInUse = z.infer<typeof PartnershipInUse>;
