import { describe, expect, it } from "vitest";
import type { Event } from "../event.ts";
import { buildAgreementUrl, buildInvitationUrl } from "../invitation/build-invitation-url.ts";
import type { PersonId } from "../primitives.ts";
import {
  aCustomer,
  aCustomerUser,
  anIndirectInvitation,
  anInvitation,
  aPersonId,
  aRecordId,
  aTenantId,
} from "../testing/builders.ts";
import { cast, customer, direct, globalAdmin, provider, salesAgent } from "../testing/cast.ts";
import { worldAfter } from "../testing/given.ts";
import { directChannel, mailed, read, related } from "../testing/happenings.ts";
import { invitedInstead, isAgreementLinkSent } from "./questions.ts";

const ROOT = "https://training.example/s/demo";
const asked = { invitation: anInvitation(), channel: directChannel };
const link = buildInvitationUrl(anInvitation(), ROOT);

const other = aCustomer({ tenantId: aTenantId(150), domain: "other.onmicrosoft.com" });
const othersAdmin = aCustomerUser({
  personId: aPersonId(150),
  tenantId: other.tenantId,
  userPrincipalName: "admin@other.onmicrosoft.com",
});
const two: readonly Event[] = [
  ...cast,
  { type: "customerRegistered", customer: other },
  { type: "personAdded", person: othersAdmin },
];

function letter(to: PersonId, body: string, number = 40): Event {
  if (mailed.type !== "mailSent") throw new Error("Not a letter.");
  return { ...mailed, mail: { ...mailed.mail, mailId: aRecordId(number), to, body } };
}

function askedBy(tenant: typeof customer, ...letters: readonly Event[]): readonly PersonId[] {
  const world = worldAfter(...two, ...letters);
  return invitedInstead(world, asked, tenant.tenantId).map(({ personId }) => personId);
}

describe("to whom an invitation was mailed instead", () => {
  it("is somebody of another organisation, once however often it was mailed", () => {
    const letters = [
      letter(othersAdmin.personId, `Please open ${link}`),
      letter(othersAdmin.personId, `Again: ${link}\nThank you.`, 41),
    ];
    expect(askedBy(customer, ...letters)).toEqual([othersAdmin.personId]);
  });

  it("is nobody for an organisation that was invited as well", () => {
    const letters = [letter(othersAdmin.personId, link), letter(globalAdmin.personId, link, 41)];
    expect(askedBy(customer, ...letters)).toEqual([]);
    expect(askedBy(other, ...letters)).toEqual([]);
  });

  it("knows the link in another form and in other letters, also once the letter was read", () => {
    const shouted = link.replace("/AdminPortal/Home", "/ADMINPORTAL/HOME").replace("/s/demo", "");
    if (read.type !== "mailOpened") throw new Error("Not an opening.");
    const opened: Event = { ...read, mailId: aRecordId(40) };
    expect(askedBy(customer, letter(othersAdmin.personId, `(${shouted}).`), opened)).toEqual([
      othersAdmin.personId,
    ]);
  });

  it("is nobody who has accepted it meanwhile", () => {
    const accepted = related();
    if (accepted.type !== "relationshipEstablished") throw new Error("Not a relationship.");
    const { relationship } = accepted;
    const others: Event = {
      ...accepted,
      relationship: { ...relationship, customerId: other.tenantId },
    };
    expect(askedBy(customer, letter(othersAdmin.personId, link), others)).toEqual([]);
  });

  it("counts no other invitation, no partner's people and no letter without a link", () => {
    const indirect = buildInvitationUrl(anIndirectInvitation(), ROOT);
    const letters = [
      letter(othersAdmin.personId, indirect),
      letter(salesAgent.personId, link, 41),
      letter(othersAdmin.personId, "Please open the link.", 42),
    ];
    expect(askedBy(customer, ...letters)).toEqual([]);
  });
});

describe("whether the agreement's link was sent", () => {
  const agreementLink = buildAgreementUrl(ROOT);
  const isSent = (partner: typeof direct, ...letters: readonly Event[]): boolean =>
    isAgreementLinkSent(worldAfter(...two, ...letters), partner.tenantId, customer.tenantId);

  it("is so once one of the partner's people mailed it to one of the customer's", () => {
    expect(isSent(direct)).toBe(false);
    expect(isSent(direct, letter(globalAdmin.personId, `Please open ${agreementLink}`))).toBe(true);
  });

  it("is not so for a letter without it, to somebody else, or by another partner", () => {
    expect(isSent(direct, letter(globalAdmin.personId, "Please call us."))).toBe(false);
    expect(isSent(direct, letter(globalAdmin.personId, link))).toBe(false);
    expect(isSent(direct, letter(othersAdmin.personId, agreementLink))).toBe(false);
    expect(isSent(provider, letter(globalAdmin.personId, agreementLink))).toBe(false);
  });
});
