import type { Person, SignInOutcome } from "@countersign/domain";
import type { PersonCard } from "@countersign/endpoints";
import { personCard } from "../../views/person-card.ts";
import type { CallContext } from "../endpoints.ts";

type Entered = { status: SignInOutcome["status"]; person: PersonCard };

/** Signs a person in who may enter; somebody with a one-time password is known, but not in yet. */
export async function enter(
  { session, sandbox }: CallContext,
  status: SignInOutcome["status"],
  person: Person,
): Promise<Entered> {
  if (status === "signedIn") await session.signIn(person);
  return { status, person: personCard(sandbox.world(), person) };
}
