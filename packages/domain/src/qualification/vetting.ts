import type { Due } from "../due/due.ts";
import { CalendarDate, type Instant, startOfUtcDay, utcDateOf } from "../instant.ts";
import { isSwitchedOn } from "../sandbox/questions.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { QualificationClaim, QualificationEvent, Vetting } from "./state.ts";

/** The vendor's screens promise an answer within so many working days. */
const REVIEW_IN_WORKING_DAYS = 3;

/**
 * How a claim begins. A school is looked at; for an authority the validation code has settled it, and that a company
 * is the state's nobody looks at (`docs/differences.md`).
 */
export function vettingAtFirst(
  { qualification }: Pick<QualificationClaim, "qualification">,
  now: Instant,
): Vetting {
  switch (qualification) {
    case "education":
      return { status: "inReview", endsOn: reviewEndAfter(utcDateOf(now)) };
    case "governmentCommunityCloud":
    case "stateOwnedEntity":
      return { status: "approved", decidedAt: now };
    default:
      return qualification satisfies never;
  }
}

/** The reviews that have ended by a day. The trainer's switch, as it stands when that is noticed, says how. */
export function vettingsDueBy(
  world: ReadonlyWorld,
  today: CalendarDate,
): readonly Due<QualificationEvent>[] {
  const status = isSwitchedOn(world, "qualificationsAreDenied") ? "denied" : "approved";
  return [...world.qualifications.valuesOf("reviewEndsOn")]
    .filter((day) => day <= today)
    .map((day) => CalendarDate.parse(day))
    .flatMap((day) =>
      world.qualifications.where("reviewEndsOn", day).map(({ customerId, claim }) => ({
        day,
        event: {
          type: "qualificationVetted" as const,
          customerId,
          qualification: claim.qualification,
          vetting: { status, decidedAt: startOfUtcDay(day) },
        },
      })),
    );
}

/** The day on which a review ends that began on this one: it ends as the third working day begins. */
function reviewEndAfter(day: CalendarDate): CalendarDate {
  const date = new Date(startOfUtcDay(day));
  let left = REVIEW_IN_WORKING_DAYS;
  while (left > 0) {
    date.setUTCDate(date.getUTCDate() + 1);
    if (!isWeekend(date)) left -= 1;
  }
  return CalendarDate.parse(date.toISOString().slice(0, 10));
}

function isWeekend(date: Date): boolean {
  return date.getUTCDay() === 0 || date.getUTCDay() === 6;
}
