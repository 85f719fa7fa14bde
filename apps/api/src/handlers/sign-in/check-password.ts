import {
  accountFor,
  type ReadonlyWorld,
  type Side,
  signIn,
  type SignInOutcome,
} from "@countersign/domain";
import { isPasswordOf } from "../../sign-in/passwords.ts";
import { insist } from "../insist.ts";

type Typed = { readonly side: Side; readonly userPrincipalName: string; readonly password: string };

/** What a typed name and password lead to. Throws the refusal that is in the way. */
export async function checkPassword(world: ReadonlyWorld, typed: Typed): Promise<SignInOutcome> {
  const person = insist(world, accountFor(world, typed.userPrincipalName, typed.side));
  return insist(world, signIn(person, await isPasswordOf(person, typed.password)));
}
