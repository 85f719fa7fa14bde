import { isSameContact } from "../contact.ts";
import { type Decision, happened, refused } from "../decision.ts";
import { type CalendarDate, type Instant, startOfUtcDay, utcDateOf } from "../instant.ts";
import { freshId, type Moment } from "../moment.ts";
import { providersOf } from "../partner/questions.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayAttest } from "../person/roles.ts";
import { activePartnersOf } from "../reseller-relationship/questions.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { AttestAgreement, DateAgreed } from "./commands.ts";
import { attestationsOf } from "./questions.ts";
import type { AttestationRefusal } from "./refusals.ts";
import { type AgreementEvent, CUSTOMER_AGREEMENT_TEMPLATE_ID } from "./state.ts";

export type AttestAgreementRefusal = UnknownAccountRefusal | AttestationRefusal;

export function attestAgreement(
  world: ReadonlyWorld,
  command: AttestAgreement,
  moment: Moment,
): Decision<AgreementEvent, AttestAgreementRefusal> {
  const actor = partnerActor(world, command.by);
  if (!actor.ok) return actor;
  const inTheWay =
    personInTheWay(world, actor.value) ??
    strangerInTheWay(world, command, actor.value) ??
    dateInTheWay(command.dateAgreed, moment.now) ??
    repetitionInTheWay(world, command, actor.value);
  if (inTheWay !== null) return refused(inTheWay);
  return happened({
    type: "agreementAttested",
    record: {
      status: "attested",
      recordId: freshId(moment, 0),
      customerId: command.customerId,
      partnerId: actor.value.partner.tenantId,
      attestedBy: command.by,
      attestedAt: moment.now,
      primaryContact: command.primaryContact,
      dateAgreed: instantOf(command.dateAgreed),
      templateId: CUSTOMER_AGREEMENT_TEMPLATE_ID,
    },
  });
}

type InTheWay = AttestationRefusal | null;

/** Whether somebody may confirm any agreement at all: their kind of partner and their role decide (S1, S7). */
export function mayConfirmAgreements(world: ReadonlyWorld, actor: PartnerActor): boolean {
  return personInTheWay(world, actor) === null;
}

function personInTheWay(world: ReadonlyWorld, actor: PartnerActor): InTheWay {
  return kindInTheWay(world, actor) ?? roleInTheWay(actor);
}

function kindInTheWay(world: ReadonlyWorld, { partner }: PartnerActor): InTheWay {
  if (partner.kind !== "indirectReseller") return null;
  const facts = { resellerId: partner.tenantId, providerIds: providersOf(world, partner.tenantId) };
  return {
    kind: "indirectResellerMayNotAttest",
    rule: "resellersLeaveConfirmingToProviders",
    facts,
  };
}

function roleInTheWay({ person }: PartnerActor): InTheWay {
  const allowed = mayAttest(person);
  return allowed.ok ? null : allowed.refusal;
}

function strangerInTheWay(
  world: ReadonlyWorld,
  { customerId }: AttestAgreement,
  { partner }: PartnerActor,
): InTheWay {
  if (activePartnersOf(world, customerId).includes(partner.tenantId)) return null;
  const facts = { customerId, partnerId: partner.tenantId };
  return { kind: "notYourCustomer", rule: "partnersServeTheirOwnCustomers", facts };
}

/** S17: a day counts until the end of that UTC day, an instant until itself. */
function dateInTheWay(dateAgreed: DateAgreed, now: Instant): InTheWay {
  const [given, latest]: [CalendarDate | Instant, CalendarDate | Instant] =
    dateAgreed.given === "day" ? [dateAgreed.day, utcDateOf(now)] : [dateAgreed.instant, now];
  if (given <= latest) return null;
  return {
    kind: "dateAgreedInFuture",
    rule: "acceptanceDateIsPast",
    facts: { dateAgreed: given, now },
  };
}

function repetitionInTheWay(
  world: ReadonlyWorld,
  command: AttestAgreement,
  { partner }: PartnerActor,
): InTheWay {
  const earlier = attestationsOf(world, command.customerId)
    .filter((record) => record.partnerId === partner.tenantId)
    .find((record) => isSameContact(record.primaryContact, command.primaryContact));
  if (earlier === undefined) return null;
  const facts = { customerId: command.customerId, confirmedAt: earlier.attestedAt };
  return {
    kind: "partnerConfirmedAgreementAlreadyExists",
    rule: "confirmationsAreNotRepeated",
    facts,
  };
}

function instantOf(dateAgreed: DateAgreed): Instant {
  return dateAgreed.given === "day" ? startOfUtcDay(dateAgreed.day) : dateAgreed.instant;
}
