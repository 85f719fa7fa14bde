import { Instant } from "../instant.ts";
import { IDS_IN_A_MOMENT, Moment } from "../moment.ts";
import { PersonId, RecordId, TenantId } from "../primitives.ts";

/** The instant at which builders happen unless told otherwise. */
export const NOON = Instant.parse("2026-04-21T12:00:00.000Z");

/** The `number`-th tenant id of the tests. */
export function aTenantId(number: number): TenantId {
  return TenantId.parse(guid("a", number));
}

/** The `number`-th person id of the tests. */
export function aPersonId(number: number): PersonId {
  return PersonId.parse(guid("b", number));
}

/** The `number`-th record id of the tests. */
export function aRecordId(number: number): RecordId {
  return RecordId.parse(guid("c", number));
}

/** A moment of the tests. Moments of different rounds bring different ids. */
export function aMoment(now: string = NOON, round = 0): Moment {
  const ids = Array.from({ length: IDS_IN_A_MOMENT }, (_, position) =>
    aRecordId(1000 + round * IDS_IN_A_MOMENT + position),
  );
  return Moment.parse({ now, realTime: NOON, ids });
}

function guid(initial: string, number: number): string {
  return `${initial}0000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
