import { describe, expect, it } from "vitest";
import { relationshipMail } from "./relationship-mail.ts";

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
