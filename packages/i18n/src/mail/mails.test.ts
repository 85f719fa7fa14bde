import { describe, expect, it } from "vitest";
import { agreementMail } from "./agreement-mail.ts";
import { attestationRequestMail } from "./attestation-request-mail.ts";
import { productRequestMail } from "./product-request-mail.ts";
import { providerRequestMail } from "./provider-request-mail.ts";
import { relationshipMail } from "./relationship-mail.ts";
import { signInDetailsText } from "./sign-in-details.ts";

const invitationUrl =
  "http://127.0.0.1:4280/AdminPortal/Home?invType=ResellerRelationship&partnerId=0b1f&msppId=0&DAP=true#/BillingAccounts/partner-invitation";
const profileUrl = "http://127.0.0.1:4280/AdminPortal/Home#/BillingAccounts/billing-accounts";
const facts = { partner: "Oriolus Cloud", invitationUrl, profileUrl };

describe.each(["en", "pl"] as const)("the mail that requests a relationship, in %s", (locale) => {
  const { subject, body } = relationshipMail({ ...facts, locale });

  it("says training in the subject and in the first line", () => {
    expect(subject).toMatch(/^\[Training\] /u);
    expect(body.split("\n")[0]).toMatch(/^(Training|Szkolenie)\. /u);
  });

  it("puts each link on a line of its own", () => {
    expect(body.split("\n")).toContain(invitationUrl);
    expect(body.split("\n")).toContain(profileUrl);
  });

  it("names the partner, the two steps and the Global admin", () => {
    expect(body).toContain("Oriolus Cloud");
    expect(body).toMatch(/(Step|Krok) 1.*(Step|Krok) 2/su);
    expect(body).toMatch(/Global admin|administrator globalny/u);
  });

  it("names no provider when the partner sells directly", () => {
    expect(body).not.toContain("Ciconia");
  });

  it("names the provider through which a reseller sells", () => {
    const mail = relationshipMail({ ...facts, locale, provider: "Ciconia Distribution" });
    expect(mail.body).toContain("Ciconia Distribution");
  });
});

const accountUrl = "http://127.0.0.1:4280/dashboard/customers/c0000002/account";
const agreementUrl = "http://127.0.0.1:4280/AdminPortal/Home?ref=/BillingAccounts/agreement";
const letters = [
  {
    name: "the mail that asks for the agreement alone",
    write: (locale: "en" | "pl") =>
      agreementMail({ locale, partner: "Oriolus Cloud", agreementUrl }),
    link: agreementUrl,
    says: ["Oriolus Cloud"],
  },
  {
    name: "the letter by which a customer asks for more",
    write: (locale: "en" | "pl") =>
      productRequestMail({
        locale,
        organisation: "Quercus Furniture",
        product: "Kestrel Office Basic",
        person: "Piotr Mazur",
        email: "piotr@quercus.example",
        agreementUrl,
      }),
    link: agreementUrl,
    says: ["Quercus Furniture", "Kestrel Office Basic", "Piotr Mazur", "piotr@quercus.example"],
  },
  {
    name: "the letter of a blocked customer to its partner",
    write: (locale: "en" | "pl") =>
      attestationRequestMail({
        locale,
        organisation: "Quercus Furniture",
        person: "Piotr Mazur",
        email: "piotr@quercus.example",
        accountUrl,
      }),
    link: accountUrl,
    says: ["Quercus Furniture", "Piotr Mazur", "piotr@quercus.example"],
  },
  {
    name: "the letter of a reseller to its provider",
    write: (locale: "en" | "pl") =>
      providerRequestMail({
        locale,
        reseller: "Parus Studio",
        customer: "Sorbus Hotel",
        person: "Kinga Sikorka",
        accountUrl,
      }),
    link: accountUrl,
    says: ["Parus Studio", "Sorbus Hotel", "Kinga Sikorka"],
  },
];

describe.each(letters)("$name", ({ write, link, says }) => {
  it.each(["en", "pl"] as const)(
    "says training, its link on a line of its own, and who is meant, in %s",
    (locale) => {
      const { subject, body } = write(locale);
      expect(subject).toMatch(/^\[Training\] \S/u);
      expect(subject.length).toBeLessThanOrEqual(200);
      const lines = body.split("\n");
      expect(lines[0]).toMatch(/^(Training|Szkolenie)\. /u);
      expect(lines).toContain(link);
      for (const part of says) expect(body).toContain(part);
    },
  );
});

describe.each(["en", "pl"] as const)("the sign-in details under a link, in %s", (locale) => {
  const userPrincipalName = "adam@betula-training.onmicrosoft.com";

  it("name the account and its one-time password", () => {
    const text = signInDetailsText(locale, { userPrincipalName, oneTimePassword: "Birch-1" });
    expect(text).toContain(userPrincipalName);
    expect(text).toMatch(/: Birch-1$/mu);
  });

  it("name no password once the person has one of their own", () => {
    const text = signInDetailsText(locale, { userPrincipalName, oneTimePassword: null });
    expect(text.split("\n")).toHaveLength(2);
    expect(text).toMatch(/already use|już używają/u);
  });
});
