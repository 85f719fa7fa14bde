import type {
  Customer,
  Event,
  Partner,
  Person,
  ReadonlyWorld,
  RecordId,
} from "@countersign/domain";

/** What stood in the world when a confirmation or an acceptance was written: later names change nothing about it. */
export type RecordedAgreement = {
  /** The place of its event in the log, from 1. */
  readonly eventNumber: number;
  readonly customer: Customer;
  /** Who confirmed or accepted. */
  readonly person: Person;
  /** The partner that confirmed. */
  readonly partner: Partner | null;
};

/** The agreement records of a sandbox as they were written: a fold over its log, beside the world. */
export type RecordedAgreements = {
  of(recordId: RecordId): RecordedAgreement | undefined;
  /** Takes the events of one commit in, after the world did. */
  take(world: ReadonlyWorld, events: readonly Event[]): void;
};

export function createRecordedAgreements(): RecordedAgreements {
  const recorded = new Map<RecordId, RecordedAgreement>();
  let eventNumber = 0;

  return {
    of: (recordId) => recorded.get(recordId),
    take(world, events) {
      for (const event of events) {
        eventNumber += 1;
        const written = writtenIn(world, event);
        if (written !== null) recorded.set(written.recordId, { eventNumber, ...written.found });
      }
    },
  };
}

type Written = {
  readonly recordId: RecordId;
  readonly found: Omit<RecordedAgreement, "eventNumber">;
};

function writtenIn(world: ReadonlyWorld, event: Event): Written | null {
  if (event.type !== "agreementAttested" && event.type !== "agreementAcceptedDirectly") return null;
  const { record } = event;
  const isAttested = record.status === "attested";
  const customer = world.customers.get(record.customerId);
  const person = world.people.get(isAttested ? record.attestedBy : record.acceptedBy);
  if (customer === undefined || person === undefined) return null;
  const partner = isAttested ? (world.partners.get(record.partnerId) ?? null) : null;
  return { recordId: record.recordId, found: { customer, person, partner } };
}
