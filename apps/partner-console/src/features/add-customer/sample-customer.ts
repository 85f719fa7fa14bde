import {
  asksForRegistration,
  type CountryCode,
  postalCodeExample,
  registrationIdExample,
  statesOf,
} from "@countersign/domain";
import type { CustomerDraft } from "./customer-draft.ts";

/** Customers are trees: a name, and the first and the last name of somebody there. */
const TREES = [
  ["Acer Printing", "Irena", "Klonowska"],
  ["Alnus Catering", "Tomasz", "Olszewski"],
  ["Carpinus Dental", "Barbara", "Grabowska"],
  ["Pinus Travel", "Jan", "Sosnowski"],
  ["Populus Media", "Helena", "Topolska"],
  ["Larix Fitness", "Marcin", "Modrzewski"],
  ["Malus Gardens", "Alicja", "Jabłońska"],
  ["Fraxinus Boats", "Adam", "Jesionek"],
  ["Taxus Accounting", "Dorota", "Cisowska"],
  ["Juniperus Spa", "Oskar", "Jałowiec"],
] as const;

type Place = Pick<CustomerDraft, "line1" | "city" | "phoneNumber">;

const ABROAD: Place = {
  line1: "7 Rehearsal Avenue",
  city: "Springfield",
  phoneNumber: "+1 202 555 0142",
};
/** Phone numbers that nobody has, at addresses that say what they are. */
const PLACES: ReadonlyMap<string, Place> = new Map([
  ["PL", { line1: "ul. Ćwiczebna 7", city: "Wrocław", phoneNumber: "+48 00 555 04 12" }],
  ["DE", { line1: "Übungsstraße 7", city: "Berlin", phoneNumber: "+49 30 23125 412" }],
]);

/** What a sample fills in: everything but the choices, which are the person's own. */
type Sample = Omit<CustomerDraft, "resellerId" | "country" | "agreement" | "dateAgreed">;

/** The customer of that number, as the country writes its addresses. Each number has its own name. */
export function sampleCustomer(country: CountryCode, number: number): Sample {
  const tree = TREES[number % TREES.length] ?? TREES[0];
  const [firm, firstName, lastName] = tree;
  const round = Math.floor(number / TREES.length);
  const [latin = ""] = firm.toLowerCase().split(" ");
  const mark = round === 0 ? "" : String(round + 1);
  return {
    companyName: round === 0 ? firm : `${firm} ${mark}`,
    domainPrefix: `${latin}-training${mark}`,
    ...(PLACES.get(country) ?? ABROAD),
    line2: "",
    state: statesOf(country)[0] ?? "",
    postalCode: postalCodeExample(country) ?? "00000",
    registrationId: asksForRegistration(country) ? (registrationIdExample(country) ?? "") : "",
    firstName,
    lastName,
    email: `${firstName.toLowerCase()}@${latin}${mark}.example`,
    acceptedBy: "contact",
    otherFirstName: "",
    otherLastName: "",
    otherEmail: "",
    otherPhoneNumber: "",
  };
}
