import { Subscription } from "@countersign/domain";
import { z } from "zod";
import { PartnerView } from "./organisation.ts";
import { PersonCard } from "./person-card.ts";

/** Something that a customer has, as its own people see it. */
export const ProductView = Subscription.omit({
  customerId: true,
  partnerId: true,
  resellerId: true,
}).extend({
  /** `null` for what was bought before the log began, of which only the kind is known. */
  title: z.string().nullable(),
  /** With whom the customer deals: the reseller, where one sold it. */
  partner: PartnerView.pick({ tenantId: true, companyName: true }),
  /** The provider behind a reseller. */
  provider: z.string().nullable(),
  /** Whether this partner may still sell to the customer. */
  isServing: z.boolean(),
  /** The partner's people whom one asks for more. */
  agents: z.array(PersonCard.options[0]),
});
export type ProductView = z.infer<typeof ProductView>;
