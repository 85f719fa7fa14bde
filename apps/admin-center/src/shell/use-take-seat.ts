import type { PersonId } from "@countersign/domain";
import { attempt, type Attempt } from "@countersign/endpoints";
import { useRevalidator } from "react-router";
import { useAdminCenter } from "../admin-center.ts";
import type { Session } from "./session.ts";
import { type Tried, useTried } from "./use-tried.ts";

export interface SeatTaking {
  readonly tried: Tried;
  readonly play: (personId: PersonId) => void;
  readonly signOut: (personId: PersonId) => void;
}

/** Changes who sits in this tab; the address stays. Where that fails, whoever sat there still does. */
export function useTakeSeat({ signedIn }: Pick<Session, "signedIn">): SeatTaking {
  const { client, seat } = useAdminCenter();
  const { revalidate } = useRevalidator();
  const tried = useTried();
  const after = async (asked: Promise<unknown>, done: () => void): Promise<Attempt<unknown>> => {
    const attempted = await attempt(asked);
    if (attempted.outcome === "done") {
      done();
      await revalidate();
    }
    return attempted;
  };
  return {
    tried,
    play(personId) {
      const isSignedIn = signedIn.some((person) => person.personId === personId);
      tried.run(() =>
        after(isSignedIn ? Promise.resolve() : client.signIn.play({ personId }), () =>
          seat.take(personId),
        ),
      );
    },
    signOut(personId) {
      tried.run(() => after(client.signIn.signOut({ side: "customer", personId }), seat.leave));
    },
  };
}
