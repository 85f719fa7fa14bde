import type { PersonId, Side } from "@countersign/domain";
import type { PersonCard } from "@countersign/endpoints";
import type { Sandbox } from "../sandbox.ts";

const sides: readonly Side[] = ["partner", "customer"];

/** Plays a person in this tab: one click, no password. The frames of the tab follow. Says where, or that nobody was seated. */
export async function takeSeat({ api, seats }: Sandbox, personId: PersonId): Promise<Side | null> {
  const { status, person } = await api.signIn.play({ personId });
  if (status !== "signedIn") return null;
  seats.take(person.side, person.personId);
  return person.side;
}

/**
 * Seats somebody on both sides: whom the caller wants, else whoever sits there already, else the first who needs no
 * one-time password.
 */
export async function takeBothSeats(
  sandbox: Sandbox,
  people: readonly PersonCard[],
  wanted: readonly PersonId[],
): Promise<void> {
  const seated = sandbox.seats.seated();
  for (const side of sides) {
    const ready = people.filter((person) => person.side === side && person.account === "ready");
    const person =
      ready.find(({ personId }) => wanted.includes(personId)) ??
      ready.find(({ personId }) => personId === seated[side]) ??
      ready.at(0);
    if (person !== undefined) await takeSeat(sandbox, person.personId);
  }
}
