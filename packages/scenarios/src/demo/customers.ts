import { Customer } from "@countersign/domain";
import type { z } from "zod";

const POLISH_ADDRESS = { line1: "ul. Szkoleniowa 1", city: "Poznań", postalCode: "00-000" };

/** The customers are trees. Ids and phone numbers follow those of the partners. */
export const demoCustomers = {
  betula: customer(1, "Betula Bakery", { firstName: "Ewa", lastName: "Nowak" }),
  quercus: customer(2, "Quercus Furniture", { firstName: "Piotr", lastName: "Mazur" }),
  tilia: customer(3, "Tilia Logistics", { firstName: "Anna", lastName: "Lipska" }),
  salix: customer(4, "Salix School", { firstName: "Maria", lastName: "Wierzba" }),
  fagus: customer(5, "Fagus Books", { firstName: "Karol", lastName: "Buczek" }),
  sorbus: customer(6, "Sorbus Hotel", { firstName: "Lidia", lastName: "Jarząbek" }),
  sequoia: customer(
    7,
    "Sequoia Outdoor",
    { firstName: "Julia", lastName: "Wysocka" },
    {
      country: "US",
      address: { line1: "7 Rehearsal Avenue", city: "Springfield", postalCode: "00000" },
      phoneNumber: "+1 202 555 0127",
    },
  ),
  ulmus: customer(8, "Ulmus Legal", { firstName: "Teresa", lastName: "Brzost" }),
} as const;

type ContactName = { readonly firstName: string; readonly lastName: string };

function customer(
  number: number,
  companyName: string,
  contact: ContactName,
  abroad: Partial<z.input<typeof Customer>> = {},
): Customer {
  const [tree = ""] = companyName.toLowerCase().split(" ");
  return Customer.parse({
    tenantId: `c000000${number}-0000-4000-8000-000000000000`,
    companyName,
    domain: `${tree}-training.onmicrosoft.com`,
    country: "PL",
    address: POLISH_ADDRESS,
    phoneNumber: `+48 00 555 02 0${number}`,
    primaryContact: { ...contact, email: `${contact.firstName.toLowerCase()}@${tree}.example` },
    ...abroad,
  });
}
