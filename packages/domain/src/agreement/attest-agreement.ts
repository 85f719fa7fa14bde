import { isSameContact } from "../contact.ts";
import type { Customer } from "../customer/state.ts";
import { type Answer, type Decision, happened, refused } from "../decision.ts";
import { type CalendarDate, type Instant, startOfUtcDay, utcDateOf } from "../instant.ts";
import { freshId, type Moment } from "../moment.ts";
import { providersOf } from "../partner/questions.ts";
import { partnerActor, type PartnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayAttest } from "../person/roles.ts";
import type { RecordId, TenantId } from "../primitives.ts";
import { ownCustomer, providersServing } from "../reseller-relationship/questions.ts";
import type { NotYourCustomer } from "../reseller-relationship/refusals.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { AttestAgreement, DateAgreed } from "./commands.ts";
import { attestationsOf, mayAttestAsKind } from "./questions.ts";
import { mayStillAttest } from "./attestation-rules.ts";
import type {
  AttestationRefusal,
  AttestationRetired,
  IndirectResellerMayNotAttest,
  PartnerConfirmedAgreementAlreadyExists,
  RoleMayNotAttest,
} from "./refusals.ts";
import { type AgreementEvent, CUSTOMER_AGREEMENT_TEMPLATE_ID } from "./state.ts";

export type AttestAgreementRefusal = UnknownAccountRefusal | AttestationRefusal;

export function attestAgreement(
  world: ReadonlyWorld,
  command: AttestAgreement,
  moment: Moment,
): Decision<AgreementEvent, AttestAgreementRefusal> {
  const actor = partnerActor(world, command.by);
  if (!actor.ok) return actor;
  const allowed = mayAttestFor(world, actor.value, command.customerId);
  if (!allowed.ok) return allowed;
  const inTheWay =
    dateInTheWay(command.dateAgreed, moment.now) ?? repetitionInTheWay(world, command, actor.value);
  if (inTheWay !== null) return refused(inTheWay);
  const { tenantId: partnerId } = actor.value.partner;
  return happened(attestation(freshId(moment, 0), { ...command, partnerId, now: moment.now }));
}

/** What is kept of a confirmation. */
export function attestation(
  recordId: RecordId,
  confirmed: Omit<AttestAgreement, "type"> & {
    readonly partnerId: TenantId;
    readonly now: Instant;
    readonly attestationId?: RecordId;
  },
): AgreementEvent {
  const { attestationId } = confirmed;
  return {
    type: "agreementAttested",
    record: {
      status: "attested",
      recordId,
      customerId: confirmed.customerId,
      partnerId: confirmed.partnerId,
      attestedBy: confirmed.by,
      attestedAt: confirmed.now,
      primaryContact: confirmed.primaryContact,
      dateAgreed: instantOf(confirmed.dateAgreed),
      templateId: CUSTOMER_AGREEMENT_TEMPLATE_ID,
      ...(attestationId !== undefined && { attestationId }),
    },
  };
}

/** Whether somebody may confirm any agreement at all: their kind of partner, their role and the era decide (S1, S7). */
export function mayAttestAgreements(
  world: ReadonlyWorld,
  { person, partner }: PartnerActor,
): boolean {
  return mayAttestAsKind(partner) && mayAttest(person).ok && mayStillAttest(world).ok;
}

/** Whether somebody may confirm for this customer by itself. */
export function mayAttestFor(
  world: ReadonlyWorld,
  actor: PartnerActor,
  customerId: TenantId,
): Answer<true, MayNotConfirm | AttestationRetired> {
  const allowed = mayConfirmFor(world, actor, customerId);
  return allowed.ok ? mayStillAttest(world) : allowed;
}

export type MayNotConfirm = IndirectResellerMayNotAttest | RoleMayNotAttest | NotYourCustomer;

/** Whose confirmation for this customer is taken, in any era and by whichever way. */
export function mayConfirmFor(
  world: ReadonlyWorld,
  actor: PartnerActor,
  customerId: TenantId,
): Answer<Customer, MayNotConfirm> {
  const allowed = mayConfirm(world, actor, customerId);
  return allowed.ok ? ownCustomer(world, actor.partner.tenantId, customerId) : allowed;
}

/** The kind of partner is named first: another role would not help it. */
export function mayConfirm(
  world: ReadonlyWorld,
  { person, partner }: PartnerActor,
  customerId: TenantId | null,
): Answer<true, IndirectResellerMayNotAttest | RoleMayNotAttest> {
  return mayAttestAsKind(partner)
    ? mayAttest(person)
    : sentToProvider(world, partner.tenantId, customerId);
}

/** A reseller is sent to the provider through whom it sells to this customer; for a stranger, to each of its providers. */
export function sentToProvider(
  world: ReadonlyWorld,
  resellerId: TenantId,
  customerId: TenantId | null,
): Answer<never, IndirectResellerMayNotAttest> {
  const serving = customerId === null ? [] : providersServing(world, customerId, resellerId);
  const providerIds = serving.length > 0 ? serving : providersOf(world, resellerId);
  return refused({
    kind: "indirectResellerMayNotAttest",
    rule: "resellersLeaveAttestingToProviders",
    facts: { resellerId, providerIds },
  });
}

/** S17: a day counts until the end of that UTC day, an instant until itself. */
export function dateInTheWay(dateAgreed: DateAgreed, now: Instant): AttestationRefusal | null {
  const [given, latest]: [CalendarDate | Instant, CalendarDate | Instant] =
    dateAgreed.given === "day" ? [dateAgreed.day, utcDateOf(now)] : [dateAgreed.instant, now];
  if (given <= latest) return null;
  return {
    kind: "dateAgreedInFuture",
    rule: "acceptanceDateIsPast",
    facts: { dateAgreed: given, now },
  };
}

/** The partner's earlier confirmation with the same contact. */
export function repetitionInTheWay(
  world: ReadonlyWorld,
  { customerId, primaryContact }: Pick<AttestAgreement, "customerId" | "primaryContact">,
  { partner }: PartnerActor,
): PartnerConfirmedAgreementAlreadyExists | null {
  const earlier = attestationsOf(world, customerId)
    .filter((record) => record.partnerId === partner.tenantId)
    .find((record) => isSameContact(record.primaryContact, primaryContact));
  if (earlier === undefined) return null;
  const facts = { customerId, attestedAt: earlier.attestedAt };
  return {
    kind: "partnerConfirmedAgreementAlreadyExists",
    rule: "attestationsAreNotRepeated",
    facts,
  };
}

function instantOf(dateAgreed: DateAgreed): Instant {
  return dateAgreed.given === "day" ? startOfUtcDay(dateAgreed.day) : dateAgreed.instant;
}
