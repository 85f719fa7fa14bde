import { AgreementStanding, CountryCode, Instant, TenantId } from "@countersign/domain";
import { z } from "zod";

/** A line of the partner's customer list. */
export const CustomerRow = z.strictObject({
  tenantId: TenantId,
  companyName: z.string(),
  domain: z.string(),
  country: CountryCode,
  /** How this partner sells to the customer. */
  relationship: z.enum(["reseller", "throughReseller", "throughProvider"]),
  /** The reseller or provider that stands between, by name. */
  through: z.string().nullable(),
  standing: AgreementStanding,
  /** It was promised that it will be asked, and nothing is on record yet (S8). */
  isWaitedFor: z.boolean(),
  since: Instant,
  /** The partner's side added the customer, which has authorized nobody by itself. */
  isAdded: z.boolean(),
});
export type CustomerRow = z.infer<typeof CustomerRow>;

/** Where a customer stands in the list: as the agreement says, or that it is waited for (S8). */
export const ShownStanding = z.enum([...AgreementStanding.options, "waiting"]);
export type ShownStanding = z.infer<typeof ShownStanding>;

export function shownStanding({
  standing,
  isWaitedFor,
}: Pick<CustomerRow, "standing" | "isWaitedFor">): ShownStanding {
  return isWaitedFor ? "waiting" : standing;
}
