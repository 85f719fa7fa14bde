import { answered, type Answer, refused } from "../decision.ts";
import type { RecipientUnknown } from "../mail/refusals.ts";
import type { PersonId } from "../primitives.ts";
import { activePartnersOf, relationshipsWith } from "../reseller-relationship/questions.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { RoleMayNotInvite } from "../reseller-relationship/refusals.ts";
import type { PartnerActor, UnknownAccountRefusal } from "./actor.ts";
import type { AccountRefusal, SignInRefusal } from "./refusals.ts";
import { mayInvite } from "./roles.ts";
import type { Person, Side } from "./state.ts";

/** The account behind a sign-in name, for one of the two consoles. Letter case does not matter. */
export function accountFor(
  world: ReadonlyWorld,
  name: string,
  side: Side,
): Answer<Person, AccountRefusal> {
  const userPrincipalName = name.trim();
  const person = world.people.where("signInName", userPrincipalName.toLowerCase())[0];
  if (person === undefined) {
    return refused({
      kind: "unknownAccount",
      rule: "onlySandboxAccounts",
      facts: { userPrincipalName },
    });
  }
  if (person.side !== side) {
    const facts = { userPrincipalName: person.userPrincipalName, belongsTo: person.side };
    return refused({ kind: "accountOfOtherSide", rule: "oneConsolePerAccount", facts });
  }
  return answered(person);
}

/** The account with an id, of either console. */
export function accountById(
  world: ReadonlyWorld,
  personId: PersonId,
): Answer<Person, UnknownAccountRefusal> {
  const person = world.people.get(personId);
  if (person !== undefined) return answered(person);
  return refused({
    kind: "unknownAccount",
    rule: "onlySandboxAccounts",
    facts: { userPrincipalName: personId },
  });
}

export type SignInOutcome = {
  readonly status: "signedIn" | "passwordChangeRequired";
  readonly person: Person;
};

/** What typing a password leads to. Whether it matches is found outside, where hashes can be computed. */
export function signIn(
  person: Person,
  passwordMatches: boolean,
): Answer<SignInOutcome, SignInRefusal> {
  if (!passwordMatches) {
    const facts = { userPrincipalName: person.userPrincipalName };
    return refused({ kind: "wrongPassword", rule: "passwordOpensAccount", facts });
  }
  const status = person.credential.status === "oneTime" ? "passwordChangeRequired" : "signedIn";
  return answered({ status, person });
}

/** What a mail needs by which a customer's person signs in for the first time. */
export type SignInDetails = {
  readonly userPrincipalName: string;
  /** `null` once the person has chosen a password, or where it is for another partner to hand over. */
  readonly oneTimePassword: string | null;
};

/**
 * The account of a customer's person, with its one-time password while that is unused, for the mail of somebody who may
 * invite. The person need not be of a customer of one's own: whoever is invited is none yet. The password of another
 * partner's customer is for that partner.
 */
export function signInDetailsOf(
  world: ReadonlyWorld,
  { person: writer }: PartnerActor,
  personId: PersonId,
): Answer<SignInDetails, RecipientUnknown | RoleMayNotInvite> {
  const allowed = mayInvite(writer);
  if (!allowed.ok) return allowed;
  const person = world.people.get(personId);
  if (person?.side !== "customer") {
    const facts = { recipientId: personId };
    return refused({ kind: "recipientUnknown", rule: "mailStaysInTheSandbox", facts });
  }
  const { userPrincipalName, credential, tenantId } = person;
  const mayHandOver =
    activePartnersOf(world, tenantId).length === 0 ||
    relationshipsWith(world, tenantId, writer.tenantId).length > 0;
  const oneTimePassword =
    mayHandOver && credential.status === "oneTime" ? credential.password : null;
  return answered({ userPrincipalName, oneTimePassword });
}
