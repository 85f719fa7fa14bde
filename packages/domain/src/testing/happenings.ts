import { CUSTOMER_AGREEMENT_TEMPLATE_ID } from "../agreement/state.ts";
import type { Event } from "../event.ts";
import { CalendarDate, Instant } from "../instant.ts";
import { App } from "../partner/app.ts";
import type { TenantId } from "../primitives.ts";
import type { Channel } from "../reseller-relationship/state.ts";
import {
  aBillTo,
  aContact,
  aCustomer,
  anEarlierPurchase,
  anIndirectInvitation,
  anInvitation,
  aPartnerProfile,
  anOrganisationProfile,
  aRecordId,
  aTenantId,
} from "./builders.ts";
import {
  adminAgent,
  customer,
  direct,
  globalAdmin,
  partnerGlobalAdmin,
  polishText,
  provider,
  reseller,
  salesAgent,
} from "./cast.ts";
import { Fault } from "../sandbox/fault.ts";

/** When the past of the tests happened: the day before noon. */
export const YESTERDAY = Instant.parse("2026-04-20T09:00:00.000Z");

export const directChannel: Channel = { kind: "direct", partnerId: direct.tenantId };
export const indirectChannel: Channel = {
  kind: "indirect",
  resellerId: reseller.tenantId,
  providerId: provider.tenantId,
};

/** The customer bought before the agreement was asked for. */
export const bought: Event = { type: "earlierPurchaseRecorded", purchase: anEarlierPurchase() };

/** The partner ordered two kinds of seats for the customer, for a month and for a year. */
export const ordered: Event = {
  type: "orderPlaced",
  order: {
    orderId: aRecordId(41),
    cartId: aRecordId(42),
    customerId: customer.tenantId,
    partnerId: direct.tenantId,
    resellerId: null,
    placedBy: adminAgent.personId,
    placedAt: YESTERDAY,
    lines: [
      {
        subscriptionId: aRecordId(43),
        offerId: "CFQ7TTC0LH18:0001",
        quantity: 5,
        term: "P1M",
      },
      {
        subscriptionId: aRecordId(44),
        offerId: "DG7GMGF0FKZW:0002",
        quantity: 1,
        term: "P1Y",
      },
    ],
  },
};

const monthly = { subscriptionId: aRecordId(43) };
const byAgent = { ...monthly, changedBy: adminAgent.personId, changedAt: YESTERDAY };

/** More seats of the monthly subscription of `ordered`. */
export const seatsChanged: Event = { type: "quantityChanged", ...byAgent, quantity: 8 };
export const renewalOff: Event = {
  type: "automaticRenewalSet",
  ...byAgent,
  isRenewedAutomatically: false,
};
export const suspended: Event = { type: "subscriptionSuspended", ...byAgent };
export const reactivated: Event = { type: "subscriptionReactivated", ...byAgent };
export const expired: Event = {
  type: "subscriptionExpired",
  ...monthly,
  expiredAt: Instant.parse("2026-05-20T00:00:00.000Z"),
};
/** The clock renewed the monthly subscription of `ordered`. */
export const renewed: Event = {
  type: "subscriptionRenewed",
  ...monthly,
  renewedBy: null,
  renewedAt: Instant.parse("2026-05-20T00:00:00.000Z"),
  endsOn: CalendarDate.parse("2026-06-20"),
};

/** The partner ended the relationship of `related`. */
export function unrelated(partnerId?: TenantId): Extract<Event, { type: "relationshipRemoved" }> {
  const event = related(partnerId);
  if (event.type !== "relationshipEstablished") throw new Error("Only what began can end.");
  return {
    type: "relationshipRemoved",
    relationship: event.relationship,
    removedAt: YESTERDAY,
    removedBy: partnerGlobalAdmin.personId,
  };
}

/** A partner added another customer. */
export const added: Event = {
  type: "customerCreated",
  customer: aCustomer({
    tenantId: aTenantId(102),
    domain: "carpinustraining.onmicrosoft.com",
    added: { by: adminAgent.personId, at: YESTERDAY, agreement: "willBeAsked" },
  }),
};

/** The customer's administrator completed the profile. */
export const customerDescribed: Event = {
  type: "customerProfileUpdated",
  customerId: customer.tenantId,
  profile: anOrganisationProfile(),
  updatedBy: globalAdmin.personId,
  updatedAt: YESTERDAY,
};

/** The partner that added the customer of `added` may sell to it. */
export const relatedToAdded: Event = {
  type: "relationshipEstablished",
  relationship: {
    relationshipId: aRecordId(14),
    customerId: aTenantId(102),
    channel: directChannel,
    adminPrivileges: { status: "notGranted" },
    establishedAt: YESTERDAY,
    establishedBy: adminAgent.personId,
    invitation: null,
  },
};

/** The customer authorised a partner that sells directly, with admin privileges. */
export function related(partnerId: TenantId = direct.tenantId): Event {
  const relationshipId = partnerId === direct.tenantId ? aRecordId(11) : aRecordId(13);
  return {
    type: "relationshipEstablished",
    relationship: {
      relationshipId,
      customerId: customer.tenantId,
      channel: { kind: "direct", partnerId },
      adminPrivileges: {
        status: "granted",
        grantedAt: YESTERDAY,
        grantedBy: globalAdmin.personId,
      },
      establishedAt: YESTERDAY,
      establishedBy: globalAdmin.personId,
      invitation: anInvitation({ partnerId }),
    },
  };
}

/** The customer authorised the reseller and its provider, without admin privileges. */
export const relatedThroughProvider: Event = {
  type: "relationshipEstablished",
  relationship: {
    relationshipId: aRecordId(12),
    customerId: customer.tenantId,
    channel: indirectChannel,
    adminPrivileges: { status: "notGranted" },
    establishedAt: YESTERDAY,
    establishedBy: globalAdmin.personId,
    invitation: anIndirectInvitation(),
  },
};

/** The customer took the admin privileges of `related` back. */
export const rolesRemoved: Event = {
  type: "adminPrivilegesRemoved",
  relationshipId: aRecordId(11),
  removedAt: YESTERDAY,
  removedBy: globalAdmin.personId,
};

/** The partner sends the bills of `related` somewhere else. */
export const billedElsewhere: Event = {
  type: "billToUpdated",
  relationshipId: aRecordId(11),
  billTo: aBillTo(),
  updatedAt: YESTERDAY,
  updatedBy: adminAgent.personId,
};

/** The partner lets the customer of `related` buy Azure reservations by itself. */
export const reservationsAllowed: Event = {
  type: "reservationPurchasesSet",
  relationshipId: aRecordId(11),
  isAllowed: true,
  setAt: YESTERDAY,
  setBy: adminAgent.personId,
};

/** A partner confirmed the customer's acceptance, naming the contact of `aContact`. */
export function attestedBy(
  partnerId: TenantId = direct.tenantId,
): Extract<Event, { type: "agreementAttested" }> {
  return {
    type: "agreementAttested",
    record: {
      status: "attested",
      recordId: aRecordId(21),
      customerId: customer.tenantId,
      partnerId,
      attestedBy: adminAgent.personId,
      attestedAt: YESTERDAY,
      primaryContact: aContact(),
      dateAgreed: Instant.parse("2026-04-19T00:00:00.000Z"),
      templateId: CUSTOMER_AGREEMENT_TEMPLATE_ID,
    },
  };
}

/** The last day on which the older text was accepted. */
export const attestedLongAgo: Event = {
  ...attestedBy(),
  record: { ...attestedBy().record, dateAgreed: Instant.parse("2023-03-31T23:59:59.000Z") },
};

/** The customer accepted by itself, on the agreement page. */
export const acceptedDirectly: Event = {
  type: "agreementAcceptedDirectly",
  record: {
    status: "acceptedDirectly",
    recordId: aRecordId(22),
    customerId: customer.tenantId,
    acceptedBy: globalAdmin.personId,
    acceptedAt: YESTERDAY,
    country: customer.country,
    text: polishText,
    link: { kind: "agreement" },
  },
};

/** The trainer holds a new partner's relationship back until a partner has confirmed. */
export const heldBack: Event = {
  type: "switchSet",
  name: "relationshipWaitsForAttestation",
  isOn: true,
};

/** A letter from the partner's agent to the customer's administrator. */
export const mailed: Event = {
  type: "mailSent",
  mail: {
    status: "unread",
    mailId: aRecordId(31),
    from: adminAgent.personId,
    to: globalAdmin.personId,
    subject: "[Training] Invitation",
    body: "Please open the link.",
    sentAt: YESTERDAY,
  },
};

/** The administrator read the letter of `mailed`. */
export const read: Event = { type: "mailOpened", mailId: aRecordId(31), openedAt: YESTERDAY };

/** The partner gave the customer's Global admin a new one-time password. */
export const passwordReset: Event = {
  type: "passwordReset",
  personId: globalAdmin.personId,
  resetBy: adminAgent.personId,
  password: "Acer-second-day-1",
};

/** The administrator chose a password. */
export const passwordChosen: Event = {
  type: "passwordChosen",
  personId: globalAdmin.personId,
  hash: "scrypt-of-a-secret",
};

/** The provider says anew how it is called and where it is. */
export const profileUpdated: Event = {
  type: "partnerProfileUpdated",
  partnerId: provider.tenantId,
  profile: aPartnerProfile(),
};

/** The reseller and its provider sell together no more. */
export const partnershipRemoved: Event = {
  type: "partnershipRemoved",
  link: { resellerId: reseller.tenantId, providerId: provider.tenantId },
};

/** The partner registered a program, for which its Admin agent answers. */
export const appRegistered = {
  type: "appRegistered" as const,
  app: App.parse({
    appId: aRecordId(61),
    tenantId: direct.tenantId,
    displayName: "Order desk",
    registeredBy: adminAgent.personId,
    access: { kind: "secret", secret: "training-secret" },
    redirectUris: ["http://localhost/callback"],
  }),
} satisfies Event;

/** The Sales agent of `cast` answers calls from now on. */
export const rolesChanged: Event = {
  type: "rolesChanged",
  personId: salesAgent.personId,
  roles: ["helpdeskAgent"],
};

/** The Sales agent of `cast` has left. */
export const userRemoved: Event = {
  type: "partnerUserRemoved",
  personId: salesAgent.personId,
};

/** The trainer wants the second and third confirmation by the API to fail. */
export const faultSet = {
  type: "faultSet" as const,
  fault: Fault.parse({
    faultId: aRecordId(71),
    operation: "confirmAgreement",
    onCall: 2,
    count: 2,
    delay: 0,
    effect: { does: "answer", status: 503 },
  }),
} satisfies Event;

export const faultPassed: Event = { type: "faultPassed", faultId: faultSet.fault.faultId };
export const faultStruck: Event = { type: "faultStruck", fault: faultSet.fault };
export const faultCleared: Event = { type: "faultCleared", faultId: faultSet.fault.faultId };
