import { Instant, RecordId, SWITCHES_OFF } from "@countersign/domain";
import { Directory, type MailView, PersonCard } from "@countersign/endpoints";
import {
  demoCustomerPeople,
  demoCustomers,
  demoPartnerPeople,
  demoPartners,
} from "@countersign/scenarios";
import type { Overview } from "../sandbox.ts";

export const NOW: Instant = Instant.parse("2026-04-21T10:42:00.000Z");
export const LOG_ID = "a0000000-0000-4000-8000-000000000000";

const organisations = [...Object.values(demoPartners), ...Object.values(demoCustomers)];

type DemoPerson =
  | (typeof demoPartnerPeople)[keyof typeof demoPartnerPeople]
  | (typeof demoCustomerPeople)[keyof typeof demoCustomerPeople];

/** Somebody of the demo as the stage shows them. */
export function cardOf(person: DemoPerson): PersonCard {
  const { side, personId, userPrincipalName, email, tenantId, roles, credential } = person;
  const organisation = organisations.find((one) => one.tenantId === tenantId);
  const isAgent = roles.some((role) => role === "adminAgent" || role === "salesAgent");
  const isAdministrator = roles.some((role) => role === "globalAdmin" || role === "billingAdmin");
  return PersonCard.parse({
    side,
    personId,
    userPrincipalName,
    email,
    tenantId,
    roles,
    displayName: `${person.firstName} ${person.lastName}`,
    companyName: organisation?.companyName,
    account: credential.status === "oneTime" ? "firstSignIn" : "ready",
    ...(side === "partner"
      ? { partnerKind: "directBill", mayAttestAgreements: isAgent }
      : { mayAcceptAgreements: isAdministrator }),
  });
}

export const zofia: PersonCard = cardOf(demoPartnerPeople.zofia);
export const hanna: PersonCard = cardOf(demoPartnerPeople.hanna);
export const nina: PersonCard = cardOf(demoPartnerPeople.nina);
export const ewa: PersonCard = cardOf(demoCustomerPeople.ewa);
export const adam: PersonCard = cardOf(demoCustomerPeople.adam);
export const piotr: PersonCard = cardOf(demoCustomerPeople.piotr);

/** The sandbox at a glance, with three people on either side. */
export function anOverview(changes: Partial<Overview> = {}): Overview {
  return {
    sandbox: "demo",
    root: "https://training.example",
    logId: LOG_ID,
    version: 7,
    now: NOW,
    clock: { status: "running", offset: 0 },
    openedAt: NOW,
    era: "2021",
    switches: SWITCHES_OFF,
    people: [zofia, hanna, nina, ewa, adam, piotr],
    unread: {},
    ...changes,
  };
}

/** Betula Bakery has nothing on record, Quercus Furniture is sent to its partner. */
export function aDirectory(): Directory {
  const { betula, quercus } = demoCustomers;
  return Directory.parse({
    sandbox: "demo",
    now: NOW,
    partners: [],
    customers: [
      {
        tenantId: betula.tenantId,
        companyName: betula.companyName,
        domain: betula.domain,
        country: betula.country,
        standing: "nothingOnRecord",
        users: [userOf(ewa, "Betula-training-1"), userOf(adam, "Betula-first-day-8")],
      },
      {
        tenantId: quercus.tenantId,
        companyName: quercus.companyName,
        domain: quercus.domain,
        country: quercus.country,
        standing: "contactPartner",
        users: [userOf(piotr, null)],
      },
    ],
  });
}

function userOf({ userPrincipalName, displayName, roles }: PersonCard, password: string | null) {
  return { userPrincipalName, displayName, roles, password };
}

/** An unread letter from Zofia Wilk to Ewa Nowak; `number` tells letters apart. */
export function aLetter(number: number, changes: Partial<MailView> = {}): MailView {
  return {
    mailId: RecordId.parse(`d000000${number}-0000-4000-8000-000000000000`),
    from: zofia,
    to: ewa,
    subject: `[Training] Letter ${number}`,
    body: "Hello.",
    sentAt: NOW,
    isRead: false,
    ...changes,
  };
}
