import { CustomerProfile, TrainingSubject } from "@countersign/domain";
import { assert as check, constantFrom, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementMail } from "./agreement-mail.ts";
import { attestationRequestMail } from "./attestation-request-mail.ts";
import { credentialsMail } from "./credentials-mail.ts";
import { productRequestMail } from "./product-request-mail.ts";
import { providerRequestMail } from "./provider-request-mail.ts";
import { relationshipMail } from "./relationship-mail.ts";

type Locale = "en" | "pl";
type WriteMail = (locale: Locale, one: string, other: string) => { readonly subject: string };

const url = "http://127.0.0.1:4280/";
const [person, email] = ["Piotr Mazur", "piotr@quercus.example"];
const account = { userPrincipalName: "adam@betula.example", oneTimePassword: null };
const mails: Readonly<Record<string, WriteMail>> = {
  agreement: (locale, partner) => agreementMail({ locale, partner, agreementUrl: url }),
  attestationRequest: (locale, organisation) =>
    attestationRequestMail({ locale, organisation, person, email, accountUrl: url }),
  credentials: (locale, partner, customer) =>
    credentialsMail({ locale, partner, customer, account, agreementUrl: url }),
  productRequest: (locale, organisation, product) =>
    productRequestMail({ locale, organisation, product, person, email, agreementUrl: url }),
  providerRequest: (locale, reseller, customer) =>
    providerRequestMail({ locale, reseller, customer, person, accountUrl: url }),
  relationship: (locale, partner) =>
    relationshipMail({ locale, partner, invitationUrl: url, profileUrl: url }),
};

const { companyName } = CustomerProfile.shape;
/** Names of every length that the domain allows, with characters that take one and two UTF-16 units. */
const names = string({
  unit: constantFrom("a", "Ż", "&", " ", "{", "𝔸", "🏢"),
  minLength: 1,
  maxLength: 255,
  size: "max",
}).filter((name) => companyName.safeParse(name).success);

describe.each(Object.entries(mails))("the subject of the mail %s", (_, write) => {
  it.each(["en", "pl"] as const)("can always be sent, whatever the names, in %s", (locale) => {
    check(
      property(names, names, (one, other) => {
        const { subject } = write(locale, one.trim(), other.trim());
        expect(TrainingSubject.safeParse(subject).success).toBe(true);
        expect(subject).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it.each(["a".repeat(255), "🏢".repeat(127)])("fits the longest name there can be", (name) => {
    const { subject } = write("pl", companyName.parse(name), name);
    expect(TrainingSubject.safeParse(subject).success).toBe(true);
    expect(subject).toContain("…");
    expect(subject).not.toMatch(/\p{Surrogate}/u);
  });
});

describe("a subject whose names are short enough", () => {
  it("holds them whole", () => {
    expect(mails["credentials"]?.("en", "Oriolus Cloud", "Betula Bakery").subject).toBe(
      "[Training] Oriolus Cloud has set up Microsoft services for Betula Bakery",
    );
  });

  it("shortens only the long one", () => {
    const { subject } = credentialsMail({
      locale: "en",
      partner: "Oriolus Cloud",
      customer: "a".repeat(255),
      account,
      agreementUrl: url,
    });
    expect(subject).toHaveLength(200);
    expect(subject).toContain("] Oriolus Cloud has");
  });
});
