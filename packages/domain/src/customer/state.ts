import { z } from "zod";
import { Address, PhoneNumber, PrimaryContact } from "../contact.ts";
import { CountryCode, DomainName, TenantId } from "../primitives.ts";

/** The organisation that buys: a customer tenant. */
export const Customer = z.strictObject({
  tenantId: TenantId,
  companyName: z.string().trim().min(1).max(255),
  domain: DomainName,
  country: CountryCode,
  address: Address,
  phoneNumber: PhoneNumber,
  primaryContact: PrimaryContact,
});
export type Customer = z.infer<typeof Customer>;

const CustomerRegistered = z.strictObject({
  type: z.literal("customerRegistered"),
  customer: Customer,
});
export const CustomerEvent = z.discriminatedUnion("type", [CustomerRegistered]);
export type CustomerEvent = z.infer<typeof CustomerEvent>;
