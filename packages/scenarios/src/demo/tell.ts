import {
  type CalendarDate,
  type Customer,
  type CustomerUser,
  Instant,
  type Partner,
  type PartnerUser,
  type PurchasedProduct,
} from "@countersign/domain";
import type { Step } from "../story.ts";
import { agreementTextIn } from "../agreement-texts/agreement-texts.ts";

type CommandOfStory = Step["command"];
type InvitationOfStory = Extract<CommandOfStory, { type: "acceptInvitation" }>["invitation"];

/** The text that the demo's customers read: all who accepted are in Poland. */
const shown = agreementTextIn("pl-PL").text;

/** The day on which everybody with a history found its partner and bought: before the agreement was asked for. */
const EARLIER_PURCHASE_DAY = "2019-11-14";

/** That day, at `HH:MM` UTC. */
export function longAgo(time: string): Instant {
  return Instant.parse(`${EARLIER_PURCHASE_DAY}T${time}:00.000Z`);
}

export function bought(
  customer: Customer,
  partner: Partner,
  product: PurchasedProduct,
): CommandOfStory {
  return {
    type: "recordEarlierPurchase",
    customerId: customer.tenantId,
    partnerId: partner.tenantId,
    product,
    purchasedOn: EARLIER_PURCHASE_DAY,
  };
}

export function invitationOf(partner: Partner, adminPrivileges: boolean): InvitationOfStory {
  return { kind: "reseller", partnerId: partner.tenantId, adminPrivileges };
}

export function throughProvider(reseller: Partner, provider: Partner): InvitationOfStory {
  return {
    kind: "indirectReseller",
    partnerId: reseller.tenantId,
    msppId: reseller.mpnId,
    providerId: provider.tenantId,
    adminPrivileges: false,
  };
}

export function acceptsInvitation(
  by: CustomerUser,
  invitation: InvitationOfStory,
  half: "withAgreement" | "relationshipAlone",
): CommandOfStory {
  return {
    type: "acceptInvitation",
    by: by.personId,
    invitation,
    authorizesPartner: true,
    agreement:
      half === "withAgreement" ? { asked: true, text: shown, hasRead: true } : { asked: false },
  };
}

export function acceptsAgreement(by: CustomerUser): CommandOfStory {
  return { type: "acceptAgreement", by: by.personId, text: shown, hasRead: true };
}

export function confirms(by: PartnerUser, customer: Customer, day: CalendarDate): CommandOfStory {
  return {
    type: "attestAgreement",
    by: by.personId,
    customerId: customer.tenantId,
    primaryContact: customer.primaryContact,
    dateAgreed: { given: "day", day },
  };
}
