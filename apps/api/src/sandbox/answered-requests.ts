import type { Event } from "@countersign/domain";
import type { RequestId } from "@countersign/storage";
import { RequestIdReused } from "./request-id-reused.ts";

/** In ms of real time: as long as the same request is answered as it was before. */
const LIFE_OF_A_KEY = 24 * 60 * 60 * 1000;

/** The requests of one log that came with a key of their own, and the events that each led to. */
export type AnsweredRequests = {
  /** What the same request led to before; `null` for a new one. */
  eventsOf(request: RequestId): readonly Event[] | null;
  /** Why a request cannot be answered: its key belongs to another. */
  conflictWith(request: RequestId): RequestIdReused | null;
  remember(request: RequestId, events: readonly Event[]): void;
  forget(request: RequestId): void;
};

type Answered = { readonly request: RequestId; readonly events: readonly Event[] };

export function createAnsweredRequests(): AnsweredRequests {
  /** Oldest first. */
  const answered = new Map<string, Answered>();

  function known({ key, receivedAt }: RequestId): Answered | null {
    const found = answered.get(key);
    return found !== undefined && isFresh(found, receivedAt) ? found : null;
  }

  return {
    eventsOf: (request) => known(request)?.events ?? null,
    conflictWith(request) {
      const earlier = known(request)?.request;
      if (earlier === undefined || isSame(earlier, request)) return null;
      return new RequestIdReused(request.key);
    },
    remember(request, events) {
      for (const [key, old] of answered) {
        if (isFresh(old, request.receivedAt)) break;
        answered.delete(key);
      }
      answered.delete(request.key);
      answered.set(request.key, { request, events });
    },
    forget: ({ key }) => void answered.delete(key),
  };
}

function isFresh({ request }: Answered, now: string): boolean {
  return Date.parse(now) - Date.parse(request.receivedAt) < LIFE_OF_A_KEY;
}

function isSame(one: RequestId, other: RequestId): boolean {
  return (
    one.caller === other.caller &&
    one.operation === other.operation &&
    one.bodyHash === other.bodyHash
  );
}
