import { z } from "zod";
import { MpnId, TenantId } from "../primitives.ts";

/**
 * What an invitation link says: which partner asks, through which provider, with or without admin privileges.
 * It names partners only, holds no secret and never expires (vendor documents of 2020 to 2023, `differences.md`).
 */
export const Invitation = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("reseller"),
    partnerId: TenantId,
    adminPrivileges: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal("indirectReseller"),
    partnerId: TenantId,
    msppId: MpnId,
    /** Some public links leave the provider out; then a reseller with one provider needs no name. */
    providerId: TenantId.nullable(),
    adminPrivileges: z.boolean(),
  }),
]);
export type Invitation = z.infer<typeof Invitation>;
export type IndirectInvitation = Extract<Invitation, { kind: "indirectReseller" }>;
