import { Refusal } from "@countersign/domain";
import {
  CustomerAccountView,
  type ExplainedRefusal,
  OfferedText,
  type PartnerCard,
  RecordView,
} from "@countersign/endpoints";
import {
  agreementTextIn,
  demoCustomers,
  demoPartnerPeople,
  demoPartners,
} from "@countersign/scenarios";
import type { z } from "zod";
import { NOW, partnerCard } from "./views.ts";

const [AttestedSchema, DirectSchema] = RecordView.options;

/** A customer of the demo whose partner is Oriolus Cloud: bought before, nothing on record. */
export function accountView(
  name: keyof typeof demoCustomers,
  changes: Partial<z.input<typeof CustomerAccountView>> = {},
): CustomerAccountView {
  const { text } = agreementTextIn("pl-PL");
  const { companyName, address } = demoCustomers[name];
  return CustomerAccountView.parse({
    customer: demoCustomers[name],
    customDomains: [],
    qualifications: [],
    billTo: { companyName, address },
    mayUpdateBillTo: { allowed: true },
    mayBuyReservations: false,
    maySetReservationPurchases: { allowed: true },
    relationship: { relationship: "reseller", through: null, since: NOW },
    standing: "contactPartner",
    isWaitedFor: false,
    direct: null,
    attestations: [],
    mayAttest: { allowed: true },
    mayRemoveRelationship: { allowed: true },
    today: "2026-04-21",
    offered: OfferedText.parse({ text, country: "PL", realLanguage: "pl-PL", minutes: 2 }),
    ...changes,
  });
}

/** The same customer as the wizard would have added it (S2, S8). */
export function addedAccountView(
  agreement: "willBeAsked" | "attested",
  changes: Partial<z.input<typeof CustomerAccountView>> = {},
): CustomerAccountView {
  const added = { by: demoPartnerPeople.zofia.personId, at: NOW, agreement };
  const isAsked = agreement === "willBeAsked";
  return accountView("quercus", {
    customer: { ...demoCustomers.quercus, added },
    standing: isAsked ? "nothingOnRecord" : "attested",
    isWaitedFor: isAsked,
    ...changes,
  });
}

/** Zofia Wilk confirmed for Piotr Mazur. */
export function anAttestation(
  changes: Partial<z.input<typeof AttestedSchema>> = {},
): z.infer<typeof AttestedSchema> {
  return AttestedSchema.parse({
    status: "attested",
    recordId: "e0000001-0000-4000-8000-000000000000",
    partnerId: demoPartners.oriolus.tenantId,
    partnerName: "Oriolus Cloud",
    attestedBy: "Zofia Wilk",
    attestedAt: NOW,
    primaryContact: demoCustomers.quercus.primaryContact,
    dateAgreed: "2026-04-20T00:00:00.000Z",
    isEnhanced: false,
    ...changes,
  });
}

/** Piotr Mazur accepted by himself. */
export function aDirectAcceptance(): z.infer<typeof DirectSchema> {
  return DirectSchema.parse({
    status: "acceptedDirectly",
    recordId: "e0000002-0000-4000-8000-000000000000",
    acceptedBy: "Piotr Mazur",
    acceptedAt: NOW,
    country: "PL",
    text: agreementTextIn("pl-PL").text,
    link: "agreement",
  });
}

function explained(refusal: z.input<typeof Refusal>, ...curedBy: PartnerCard[]): ExplainedRefusal {
  const partners = Object.values(demoPartners).map(
    ({ tenantId, companyName }) => [tenantId, companyName] as const,
  );
  return { refusal: Refusal.parse(refusal), names: Object.fromEntries(partners), curedBy };
}

export function notYourCustomer(me: PartnerCard): ExplainedRefusal {
  return explained({
    kind: "notYourCustomer",
    rule: "partnersServeTheirOwnCustomers",
    facts: { partnerId: me.tenantId },
  });
}

/** S1: neither Helpdesk agents nor Global admins confirm. */
export function mayNotAttest(me: PartnerCard): ExplainedRefusal {
  return explained(
    {
      kind: "roleMayNotAttest",
      rule: "agentsAttest",
      facts: { partnerId: me.tenantId, roles: me.roles, allowed: ["adminAgent", "salesAgent"] },
    },
    partnerCard("zofia"),
    partnerCard("marek"),
  );
}

/** S7: a reseller is sent to its provider. */
export function sentToProvider(): ExplainedRefusal {
  return explained(
    {
      kind: "indirectResellerMayNotAttest",
      rule: "resellersLeaveAttestingToProviders",
      facts: {
        resellerId: demoPartners.parus.tenantId,
        providerIds: [demoPartners.ciconia.tenantId],
      },
    },
    partnerCard("olga"),
  );
}

/** A reseller leaves bills, and what is bought on them, to its provider. */
export function billedByProvider(): ExplainedRefusal {
  return explained(
    {
      kind: "indirectResellerMayNotBill",
      rule: "resellersLeaveBillingToProviders",
      facts: {
        resellerId: demoPartners.parus.tenantId,
        providerIds: [demoPartners.ciconia.tenantId],
      },
    },
    partnerCard("olga"),
  );
}

/** Only Admin agents switch what customers buy by themselves. */
export function mayNotSetPermissions(me: PartnerCard): ExplainedRefusal {
  return explained(
    {
      kind: "roleMayNotSetPermissions",
      rule: "adminAgentsSetCustomerPermissions",
      facts: { partnerId: me.tenantId, roles: me.roles, allowed: ["adminAgent"] },
    },
    partnerCard("zofia"),
  );
}

/** The customer lets this partner sell, and no more. */
export function notAdministered(): ExplainedRefusal {
  return explained({
    kind: "adminPrivilegesMissing",
    rule: "usersAreSeenWithAdminPrivileges",
    facts: {
      customerId: demoCustomers.quercus.tenantId,
      partnerId: demoPartners.oriolus.tenantId,
    },
  });
}

/** S17: the day lies ahead of the sandbox's clock. */
export function dateInFuture(): ExplainedRefusal {
  return explained({
    kind: "dateAgreedInFuture",
    rule: "acceptanceDateIsPast",
    facts: { dateAgreed: "2026-04-22", now: NOW },
  });
}

/** The same contact stands on record. */
export function attestedAlready(): ExplainedRefusal {
  return explained({
    kind: "partnerConfirmedAgreementAlreadyExists",
    rule: "attestationsAreNotRepeated",
    facts: { customerId: demoCustomers.quercus.tenantId, attestedAt: NOW },
  });
}
