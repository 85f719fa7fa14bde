import { profileOf } from "@countersign/domain";
import { demoCustomers } from "@countersign/scenarios";

/** What the wizard says of a new customer in Poland, by hand of a partner that sells directly, unless told otherwise. */
export function aNewCustomer(changes: object = {}, profile: object = {}): object {
  return {
    profile: {
      country: "PL",
      companyName: "Carpinus Press",
      domainPrefix: "carpinustraining",
      address: {
        line1: "3 Practice Lane",
        city: "Poznań",
        state: "Wielkopolskie",
        postalCode: "60-001",
      },
      registrationId: "7770001234",
      primaryContact: aContactAt(),
      ...profile,
    },
    resellerId: null,
    agreement: { path: "willBeAsked" },
    ...changes,
  };
}

/** The primary contact of a new customer. */
export function aContactAt(changes: object = {}): object {
  return {
    firstName: "Iga",
    lastName: "Klon",
    email: "iga@carpinus.example",
    phoneNumber: "+48 61 555 09 61",
    ...changes,
  };
}

/** What an organisation in Poland says about itself, complete unless told otherwise. */
export function aProfileOf(changes: object = {}): object {
  return {
    companyName: "Betula Bakery",
    address: {
      line1: "3 Practice Lane",
      city: "Poznań",
      state: "Wielkopolskie",
      postalCode: "60-001",
    },
    registrationId: "7770001234",
    phoneNumber: "+48 61 555 02 01",
    primaryContact: { firstName: "Ewa", lastName: "Nowak", email: "ewa@betula.example" },
    ...changes,
  };
}

/** The same, said by one of the customer's people upon what the scenario says. */
export function aCompanyUpdate(
  changes: object = {},
  replaces: object = profileOf(demoCustomers.betula),
): object {
  return { profile: aProfileOf(changes), replaces };
}
