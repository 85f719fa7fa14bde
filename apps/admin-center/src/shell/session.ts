import type { PersonId } from "@countersign/domain";
import type { CustomerCard, PersonCard } from "@countersign/endpoints";
import type { MiddlewareFunction } from "react-router";
import type { AdminCenter } from "../admin-center.ts";

/** Who is here: the person this tab plays, everybody signed in beside them, and everybody who could. */
export interface Session {
  readonly me: CustomerCard | null;
  /** Whom this tab wants to play, signed in or not. */
  readonly wanted: PersonId | null;
  readonly signedIn: readonly CustomerCard[];
  readonly accounts: readonly CustomerCard[];
  readonly unread: number;
  /** The sandbox's address for links in letters, no trailing slash. */
  readonly root: string;
  /** The sandbox's clock, and where its log stood, when this was read. */
  readonly now: string;
  readonly logId: string;
  readonly version: number;
}

const side = "customer";

/** Read by the shell on every page; needs nobody to be signed in. */
export async function loadSession({ client, seat }: AdminCenter): Promise<Session> {
  const [{ people }, { people: everybody, unread, root, now, logId, version }] = await Promise.all([
    client.signIn.session({ side }),
    client.stage.overview({}),
  ]);
  const wanted = seat.current();
  const signedIn = people.filter(isCustomer);
  const me = signedIn.find(({ personId }) => personId === wanted) ?? null;
  return {
    me,
    wanted,
    signedIn,
    accounts: everybody.filter(isCustomer),
    unread: me === null ? 0 : (unread[me.personId] ?? 0),
    root,
    now,
    logId,
    version,
  };
}

/**
 * A new tab plays whoever signed in last in this browser. Only when it opens: whoever signs out later becomes nobody,
 * never somebody else.
 */
export function seatNewTab({ client, seat }: AdminCenter): MiddlewareFunction {
  let isNew = true;
  return async (_args, next) => {
    const wasNew = isNew;
    isNew = false;
    if (wasNew && seat.current() === null) {
      const { people } = await client.signIn.session({ side });
      const last = people.at(-1);
      if (last !== undefined) seat.take(last.personId);
    }
    return next();
  };
}

function isCustomer(person: PersonCard): person is CustomerCard {
  return person.side === "customer";
}
