import {
  activitiesOf,
  type Activity,
  type Event,
  Instant,
  type PersonId,
  type ReadonlyWorld,
  type TenantId,
} from "@countersign/domain";
import { Actor } from "./actor.ts";
import { createRecordedAgreements, type RecordedAgreements } from "./recorded-agreements.ts";

/** What a commit says besides its events: when it was decided, and who gave the command. */
export type CommitContext = { readonly at: string; readonly actor: unknown };

/** A line of a partner's activity log: when it happened, and its place there, from 1. */
export type LoggedActivity = Omit<Activity, "partnerIds"> & {
  readonly at: Instant;
  readonly position: number;
};

/**
 * The activity logs of all partners of a sandbox, oldest line first, and its agreement records as they were written: a
 * fold over its log, beside the world.
 */
export type ActivityLog = {
  of(partnerId: TenantId): readonly LoggedActivity[];
  /** The agreement records as they were written. */
  readonly agreements: Pick<RecordedAgreements, "of">;
  /** Takes the events of one commit in, after the world did. */
  take(world: ReadonlyWorld, events: readonly Event[], context: CommitContext): void;
};

export function createActivityLog(): ActivityLog {
  const lines = new Map<TenantId, LoggedActivity[]>();
  const agreements = createRecordedAgreements();

  function write(partnerId: TenantId, line: Omit<LoggedActivity, "position">): void {
    const written = lines.get(partnerId) ?? [];
    if (written.length === 0) lines.set(partnerId, written);
    written.push({ ...line, position: written.length + 1 });
  }

  return {
    of: (partnerId) => lines.get(partnerId) ?? [],
    agreements,
    take(world, events, { at, actor }) {
      agreements.take(world, events);
      const activities = events.flatMap((event) => activitiesOf(world, event, personOf(actor)));
      for (const { partnerIds, ...line } of activities) {
        for (const partnerId of partnerIds) write(partnerId, { ...line, at: Instant.parse(at) });
      }
    },
  };
}

/** Who gave a command, where a person did. */
function personOf(actor: unknown): PersonId | null {
  const { data } = Actor.safeParse(actor);
  return data?.kind === "person" || data?.kind === "app" ? data.personId : null;
}
