import type { PartnerCard, PersonCard } from "@countersign/endpoints";
import type { Sandbox } from "../../sandbox.ts";

/** The accounts one can sign in with, and who is signed in already. */
export type DoorView = {
  readonly accounts: readonly PartnerCard[];
  readonly people: readonly PartnerCard[];
};

export async function loadDoor({ api }: Sandbox): Promise<DoorView> {
  const [accounts, session] = await Promise.all([
    api.signIn.accounts({ side: "partner" }),
    api.signIn.session({ side: "partner" }),
  ]);
  return { accounts: accounts.people.filter(isPartner), people: session.people.filter(isPartner) };
}

function isPartner(person: PersonCard): person is PartnerCard {
  return person.side === "partner";
}
