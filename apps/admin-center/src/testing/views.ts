import { buildInvitationUrl, OrganisationProfile, organisationProblems } from "@countersign/domain";
import {
  CustomerView,
  type CustomerCard,
  type ExplainedRefusal,
  GateView,
  InvitationReviewView,
  OfferedText,
  type OrganisationProfileView,
  PartnerView,
  PersonCard,
  ProductView,
  RecordView,
  RelationshipView,
} from "@countersign/endpoints";
import {
  agreementTextIn,
  demoCustomerPeople,
  demoCustomers,
  demoPartnerPeople,
  demoPartners,
} from "@countersign/scenarios";
import type { z } from "zod";

/** The sandbox's clock in screen tests. */
export const NOW = "2026-04-21T10:42:00.000Z";

const [PartnerCardSchema, CustomerCardSchema] = PersonCard.options;

type CustomerUser = (typeof demoCustomerPeople)[keyof typeof demoCustomerPeople];

/** A person of the demo as the customer's screens show them. */
export function cardOf(person: CustomerUser, changes: Partial<CustomerCard> = {}): CustomerCard {
  const { personId, userPrincipalName, email, tenantId, roles, credential } = person;
  const organisation = Object.values(demoCustomers).find((found) => found.tenantId === tenantId);
  return CustomerCardSchema.parse({
    side: "customer",
    personId,
    displayName: `${person.firstName} ${person.lastName}`,
    userPrincipalName,
    email,
    tenantId,
    companyName: organisation?.companyName,
    account: credential.status === "oneTime" ? "firstSignIn" : "ready",
    roles,
    mayAcceptAgreements: roles.includes("globalAdmin"),
    ...changes,
  });
}

export const ewa: CustomerCard = cardOf(demoCustomerPeople.ewa);
export const adam: CustomerCard = cardOf(demoCustomerPeople.adam);
export const jan: CustomerCard = cardOf(demoCustomerPeople.jan);
export const bartosz: CustomerCard = cardOf(demoCustomerPeople.bartosz);

/** Zofia Wilk, who may confirm agreements for Oriolus Cloud. */
export const zofia: PersonCard = PartnerCardSchema.parse({
  side: "partner",
  personId: demoPartnerPeople.zofia.personId,
  displayName: "Zofia Wilk",
  userPrincipalName: demoPartnerPeople.zofia.userPrincipalName,
  email: demoPartnerPeople.zofia.email,
  tenantId: demoPartners.oriolus.tenantId,
  companyName: "Oriolus Cloud",
  account: "ready",
  roles: ["adminAgent"],
  partnerKind: "directBill",
  mayAttestAgreements: true,
});

export function aCustomer(changes: Partial<z.input<typeof CustomerView>> = {}): CustomerView {
  const { tenantId, companyName, domain, country } = demoCustomers.betula;
  const standing = "nothingOnRecord";
  return CustomerView.parse({ tenantId, companyName, domain, country, standing, ...changes });
}

export function aPartner(name: keyof typeof demoPartners = "oriolus"): PartnerView {
  return PartnerView.parse({ ...demoPartners[name], market: "europe" });
}

export function aRelationship(
  changes: Partial<z.input<typeof RelationshipView>> = {},
): RelationshipView {
  const partner = aPartner();
  return RelationshipView.parse({
    relationshipId: "d0000001-0000-4000-8000-000000000000",
    partner,
    provider: null,
    partnerType: "reseller",
    roles: ["globalAdministrator", "helpdeskAdministrator"],
    rolesRemovedAt: null,
    since: NOW,
    establishedBy: "Ewa Nowak",
    link: buildInvitationUrl(
      { kind: "reseller", partnerId: partner.tenantId, adminPrivileges: true },
      "http://countersign.test",
    ),
    ...changes,
  });
}

/** Parus Studio through Ciconia Distribution, without admin privileges. */
export function anIndirectRelationship(): RelationshipView {
  return aRelationship({
    relationshipId: "d0000002-0000-4000-8000-000000000000",
    partner: aPartner("parus"),
    provider: aPartner("ciconia"),
    partnerType: "indirectReseller",
    roles: [],
  });
}

export function offeredText(): OfferedText {
  const { text } = agreementTextIn("pl-PL");
  return OfferedText.parse({ text, country: "PL", realLanguage: "pl-PL", minutes: 2 });
}

const [AttestedSchema, DirectSchema] = RecordView.options;

export function anAttestation({ isEnhanced = false } = {}): z.infer<typeof AttestedSchema> {
  return AttestedSchema.parse({
    status: "attested",
    recordId: "e0000001-0000-4000-8000-000000000000",
    partnerId: demoPartners.oriolus.tenantId,
    partnerName: "Oriolus Cloud",
    attestedBy: "Zofia Wilk",
    attestedAt: NOW,
    primaryContact: { firstName: "Ewa", lastName: "Nowak", email: "ewa@betula.example" },
    dateAgreed: "2026-04-20T00:00:00.000Z",
    isEnhanced,
  });
}

export function aDirectAcceptance(acceptedBy = "Ewa Nowak"): z.infer<typeof DirectSchema> {
  return DirectSchema.parse({
    status: "acceptedDirectly",
    recordId: "e0000002-0000-4000-8000-000000000000",
    acceptedBy,
    acceptedAt: NOW,
    country: "PL",
    text: offeredText().text,
    link: "invitation",
  });
}

export function acceptedAlready(record: RecordView): GateView {
  return GateView.parse({ gate: "alreadyAccepted", record });
}

/** Nina Zimorodek, who may confirm for Alcedo IT. */
export const nina: PersonCard = PartnerCardSchema.parse({
  ...zofia,
  personId: demoPartnerPeople.nina.personId,
  displayName: "Nina Zimorodek",
  userPrincipalName: demoPartnerPeople.nina.userPrincipalName,
  email: demoPartnerPeople.nina.email,
  tenantId: demoPartners.alcedo.tenantId,
  companyName: "Alcedo IT",
});

/** S13 and S14: bought an Azure plan from Oriolus Cloud, nothing on record. These people may confirm. */
export function sentToPartner(
  rule: BlockedRule = "earlierCustomersAreAttestedByPartner",
  curedBy: readonly PersonCard[] = [zofia],
): GateView {
  const { tenantId: partnerId } = demoPartners.oriolus;
  const { tenantId: customerId } = demoCustomers.betula;
  const purchase = {
    purchaseId: "f0000001-0000-4000-8000-000000000000",
    customerId,
    partnerId,
    product: "azurePlan",
    purchasedOn: "2019-11-14",
  };
  return GateView.parse({
    gate: "contactPartner",
    why: {
      refusal: {
        kind: "contactPartnerToConfirm",
        rule,
        facts: {
          customerId,
          purchases: [purchase],
          partnerIds: [...new Set(curedBy.map(({ tenantId }) => tenantId))],
        },
      },
      names: Object.fromEntries(curedBy.map((person) => [person.tenantId, person.companyName])),
      curedBy,
    },
  });
}

type BlockedRule =
  | "earlierCustomersAreAttestedByPartner"
  | "newPartnersWaitForAttestation"
  | "relationshipsWaitForAttestation";

/** Why a person without the role may read but not accept. */
export function notAnAdministrator(): ExplainedRefusal {
  return {
    refusal: {
      kind: "notAnAdministrator",
      rule: "globalAdminsAcceptInvitations",
      facts: {
        customerId: demoCustomers.betula.tenantId,
        roles: ["billingAdmin"],
        allowed: ["globalAdmin"],
        administratorIds: [ewa.personId],
      },
    },
    names: {},
    curedBy: [ewa],
  };
}

export function aReview(
  changes: Partial<z.input<typeof InvitationReviewView>> = {},
): InvitationReviewView {
  return InvitationReviewView.parse({
    me: ewa,
    customer: aCustomer(),
    now: NOW,
    partner: aPartner(),
    provider: null,
    asksForAdminPrivileges: true,
    relationship: null,
    relationshipHalf: "asked",
    gate: { gate: "open" },
    offered: offeredText(),
    mayAccept: { allowed: true },
    invitedInstead: [],
    ...changes,
  });
}

type Described = Pick<OrganisationProfileView, "profile" | "gaps" | "mayUpdate" | "partnerDomains">;

/** The profile of Betula Bakery before anybody completed it: no province and no registration. */
export function described(changes: Partial<Described> = {}): Described {
  const { companyName, address, phoneNumber, primaryContact } = demoCustomers.betula;
  const profile = OrganisationProfile.parse({ companyName, address, phoneNumber, primaryContact });
  const partnerDomains = ["oriolus.example"];
  return {
    profile,
    gaps: organisationProblems(demoCustomers.betula.country, profile, partnerDomains).map(
      (refusal) => ({
        refusal,
        names: {},
        curedBy: [],
      }),
    ),
    mayUpdate: { allowed: true },
    partnerDomains,
    ...changes,
  };
}

/** The same organisation once everything is given that its country asks for. */
export const completeProfile: OrganisationProfile = OrganisationProfile.parse({
  ...described().profile,
  address: { ...demoCustomers.betula.address, state: "Mazowieckie" },
  registrationId: "7770001234",
});

/** Why a person who keeps no profile may only read it. */
export function notAKeeper(): ExplainedRefusal {
  return {
    refusal: {
      kind: "roleMayNotUpdateProfile",
      rule: "administratorsKeepProfile",
      facts: {
        customerId: demoCustomers.betula.tenantId,
        roles: ["user"],
        allowed: ["globalAdmin", "billingAdmin"],
        administratorIds: [ewa.personId],
      },
    },
    names: {},
    curedBy: [ewa],
  };
}

/** Five licences that Oriolus Cloud sold; Zofia Wilk can be asked for more. */
export function aProduct(changes: Partial<z.input<typeof ProductView>> = {}): ProductView {
  return ProductView.parse({
    subscriptionId: "f0000002-0000-4000-8000-000000000000",
    offerId: "CFQ7TTC0LH18:0001",
    title: "Kestrel Office Basic",
    product: "licenses",
    quantity: 5,
    status: "active",
    term: { kind: "recurring", term: "P1Y", endsOn: "2027-04-21", isRenewedAutomatically: true },
    startedOn: "2026-04-21",
    isEarlier: false,
    partner: { tenantId: demoPartners.oriolus.tenantId, companyName: "Oriolus Cloud" },
    provider: null,
    isServing: true,
    agents: [zofia],
    ...changes,
  });
}
