import {
  Command,
  Instant,
  PartnerRole,
  PurchasedProduct,
  SwitchName,
  type World,
} from "@countersign/domain";
import {
  array,
  boolean,
  constantFrom,
  integer,
  oneof,
  option,
  record,
  uniqueArray,
} from "fast-check";
import { agreementTextIn } from "../agreement-texts/agreement-texts.ts";
import { demoCustomerPeople } from "../demo/customer-people.ts";
import { demoCustomers } from "../demo/customers.ts";
import { demoPartnerPeople } from "../demo/partner-people.ts";
import { demoPartners } from "../demo/partners.ts";
import { invitationOf, throughProvider } from "../demo/tell.ts";
import { playScenario } from "../play-scenario.ts";

export const openedAt = Instant.parse("2026-04-21T10:42:00.000Z");

export function guid(number: number): string {
  return `e0000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

export function playDemo(): World {
  let made = 0;
  return playScenario("demo", { openedAt, newId: () => guid((made += 1)) }).world;
}

const stranger = guid(999_999);
const personId = constantFrom(
  ...[...Object.values(demoPartnerPeople), ...Object.values(demoCustomerPeople)].map(
    ({ personId: id }) => id,
  ),
  stranger,
);
const partnerId = constantFrom(
  ...Object.values(demoPartners).map(({ tenantId }) => tenantId),
  stranger,
);
const customerId = constantFrom(
  ...Object.values(demoCustomers).map(({ tenantId }) => tenantId),
  stranger,
);
export const polishText = agreementTextIn("pl-PL").text;
const text = constantFrom(polishText, agreementTextIn("en-US").text, {
  ...polishText,
  hash: "0".repeat(64),
});
const relationshipId = constantFrom(
  ...[...playDemo().relationships.values()].map(({ relationshipId: id }) => id),
  stranger,
);
const street = { line1: "ul. Portowa 9", city: "Sopot" };
const billTo = record({
  companyName: constantFrom("Practice Accounts", "Ltd."),
  address: constantFrom(
    { ...street, state: "Pomorskie", postalCode: "81-701" },
    { ...street, postalCode: "8" },
  ),
});
const invitation = oneof(
  record({ kind: constantFrom("reseller"), partnerId, adminPrivileges: boolean() }),
  record({
    kind: constantFrom("indirectReseller"),
    partnerId,
    msppId: constantFrom(...Object.values(demoPartners).map(({ mpnId }) => mpnId)),
    providerId: option(partnerId),
    adminPrivileges: boolean(),
  }),
);
const agreement = oneof(
  record({ asked: constantFrom(true), text, hasRead: boolean() }),
  record({ asked: constantFrom(false) }),
);
const contact = record({
  firstName: constantFrom("Ewa", "Piotr"),
  lastName: constantFrom("Nowak"),
  email: constantFrom("ewa@betula.example", "piotr@quercus.example"),
});
const day = integer({ min: 10, max: 30 }).map((number) => ({
  given: "day",
  day: `2026-04-${number}`,
}));

const roles = uniqueArray(constantFrom(...PartnerRole.options), { minLength: 1 });

/** Anything that anybody of the demo might ask for, sensible or not. */
export const commands = array(
  oneof(
    record({
      type: constantFrom("acceptInvitation"),
      by: personId,
      invitation,
      authorizesPartner: boolean(),
      agreement,
    }),
    record({ type: constantFrom("acceptAgreement"), by: personId, text, hasRead: boolean() }),
    record({ type: constantFrom("revokeAdminPrivileges"), by: personId, relationshipId }),
    record({
      type: constantFrom("updateBillTo"),
      by: personId,
      customerId,
      billTo,
    }),
    record({
      type: constantFrom("setReservationPurchases"),
      by: personId,
      customerId,
      isAllowed: boolean(),
    }),
    record({
      type: constantFrom("requestQualification"),
      by: personId,
      customerId,
      claim: constantFrom(
        { qualification: "education", segment: "higherEducation" },
        { qualification: "governmentCommunityCloud", validationCode: "775550101" },
        { qualification: "stateOwnedEntity" },
      ),
    }),
    record({
      type: constantFrom("attestAgreement"),
      by: personId,
      customerId,
      primaryContact: contact,
      dateAgreed: day,
    }),
    record({
      type: constantFrom("sendInvitation"),
      by: personId,
      to: personId,
      subject: constantFrom("[Training] Invitation"),
      body: constantFrom("Please open the link."),
    }),
    record({
      type: constantFrom("sendLetter"),
      by: personId,
      to: personId,
      subject: constantFrom("[Training] Please confirm"),
      body: constantFrom("We cannot accept by ourselves."),
    }),
    record({
      type: constantFrom("setSwitch"),
      name: constantFrom(...SwitchName.options),
      isOn: boolean(),
    }),
    record({
      type: constantFrom("setClock"),
      clock: oneof(
        record({ change: constantFrom("advance"), minutes: integer({ min: 1, max: 100_000 }) }),
        record({ change: constantFrom("freeze", "run", "followRealTime") }),
        record({
          change: constantFrom("set"),
          to: constantFrom(
            "2026-04-21T23:59:00.000Z",
            "2026-04-29T00:00:00.000Z",
            "2099-12-31T23:59:00.000Z",
          ),
        }),
      ),
    }),
    record({ type: constantFrom("changeRoles"), by: personId, personId, roles }),
    record({ type: constantFrom("removePartnerUser"), by: personId, personId }),
    record({ type: constantFrom("removePartnership"), by: personId, counterpartId: partnerId }),
    record({ type: constantFrom("deleteCustomer"), by: personId, customerId }),
    record({ type: constantFrom("deleteSandboxReseller"), by: personId, resellerId: partnerId }),
    record({
      type: constantFrom("updatePartnerProfile"),
      by: personId,
      profile: record({
        companyName: constantFrom("Oriolus Wilga", "GmbH"),
        address: constantFrom({
          line1: "1",
          city: "Poznań",
          state: "Wielkopolskie",
          postalCode: "60-001",
        }),
        phoneNumber: constantFrom("+48 00 555 01 01"),
        primaryContact: contact,
      }),
    }),
    record({ type: constantFrom("openMail"), mailId: constantFrom(guid(100_000), stranger) }),
  ).map((command) => Command.parse(command)),
  { maxLength: 25 },
);

/** What a customer's administrators do on the page of a link that can be used: they authorise the partner alone. */
export const joinings = array(
  record({
    type: constantFrom("acceptInvitation"),
    by: constantFrom(...Object.values(demoCustomerPeople).map(({ personId: id }) => id)),
    invitation: constantFrom(
      ...Object.values(demoPartners).map((partner) => invitationOf(partner, true)),
      throughProvider(demoPartners.parus, demoPartners.ciconia),
    ),
    authorizesPartner: constantFrom(true),
    agreement: record({ asked: constantFrom(false) }),
  }).map((command) => Command.parse(command)),
  { maxLength: 8 },
);

/** Any of the customers, also one without a partner, may have bought before. */
export const purchases = array(
  record({
    type: constantFrom("recordEarlierPurchase"),
    customerId,
    partnerId,
    product: constantFrom(...PurchasedProduct.options),
    purchasedOn: constantFrom("2019-11-14"),
  }).map((command) => Command.parse(command)),
  { maxLength: 8 },
);
