import { z } from "zod";

/** Name lengths after the vendor's address API (1 to 50). */
export const PersonName = z.string().trim().min(1).max(50);
export const EmailAddress = z.email().max(320);
export const PhoneNumber = z
  .string()
  .trim()
  .regex(/^[+0-9 ().-]{3,30}$/u);

/** The person at the customer who accepted: four fields, the phone may be missing. */
export const PrimaryContact = z.strictObject({
  firstName: PersonName,
  lastName: PersonName,
  email: EmailAddress,
  phoneNumber: PhoneNumber.exactOptional(),
});
export type PrimaryContact = z.infer<typeof PrimaryContact>;

/** Where an organisation is; lengths after the vendor's address API. */
export const Address = z.strictObject({
  line1: z.string().trim().min(1).max(200),
  line2: z.string().trim().min(1).max(200).exactOptional(),
  city: z.string().trim().min(1).max(100),
  /** Where the country has a list of them. */
  state: z.string().trim().min(1).max(100).exactOptional(),
  postalCode: z.string().trim().min(1).max(20),
});
export type Address = z.infer<typeof Address>;

/** One contact is another when name, mail and phone agree, trimmed and without letter case; a missing phone is an empty one. */
export function isSameContact(one: PrimaryContact, other: PrimaryContact): boolean {
  return contactKey(one) === contactKey(other);
}

function contactKey(contact: PrimaryContact): string {
  const fields = [contact.firstName, contact.lastName, contact.email, contact.phoneNumber ?? ""];
  return JSON.stringify(fields.map((field) => field.trim().toLowerCase()));
}
