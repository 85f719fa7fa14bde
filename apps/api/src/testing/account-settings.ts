import { profileToChange } from "@countersign/domain";
import { demoPartnerPeople, demoPartners } from "@countersign/scenarios";

/** What a Global admin says anew of a partner in Poland, unless told otherwise. */
export function aProfile(changes: object = {}): object {
  return {
    companyName: "Oriolus Cloud Services",
    address: {
      line1: "ul. Nowa 7",
      city: "Poznań",
      state: "Wielkopolskie",
      postalCode: "60-001",
    },
    phoneNumber: "+48 61 555 01 01",
    primaryContact: { firstName: "Igor", lastName: "Kos", email: "igor@oriolus.example" },
    ...changes,
  };
}

/** The same, said by Igor of Oriolus upon what the scenario says, unless told otherwise. */
export function aProfileUpdate(changes: object = {}, replaces: object = FIRST): object {
  return { profile: aProfile(changes), replaces };
}

const { oriolus } = demoPartners;
const { igor } = demoPartnerPeople;
const FIRST = profileToChange({ partner: oriolus, person: igor });

/** A new user of a partner, unless told otherwise. */
export function aUser(changes: object = {}): object {
  return {
    userName: "ada",
    firstName: "Ada",
    lastName: "Kruk",
    email: "ada@oriolus.example",
    roles: ["salesAgent"],
    ...changes,
  };
}
