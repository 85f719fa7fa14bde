import { PersonId } from "@countersign/domain";
import { MailButton, PersonMenu } from "@countersign/ui";
import type { ReactElement } from "react";
import { useRevalidator } from "react-router";
import { useAdminCenter } from "../admin-center.ts";
import { addressesOf } from "../paths.ts";
import { useWords } from "../words.ts";
import { accountOf } from "./account-of.ts";
import { useSession, useSwitchAccount } from "./session-context.ts";

/** Who acts here and the sandbox's mail, at the right of the training strip. Changing the person keeps the address. */
export function PersonTools(): ReactElement {
  const { client, root, seat } = useAdminCenter();
  const words = useWords();
  const { me, accounts, signedIn, unread } = useSession();
  const { revalidate } = useRevalidator();
  const switchAccount = useSwitchAccount();
  const play = async (id: string): Promise<void> => {
    const personId = PersonId.parse(id);
    const isSignedIn = signedIn.some((person) => person.personId === personId);
    if (!isSignedIn) await client.signIn.play({ personId });
    seat.take(personId);
    await revalidate();
  };
  const signOut = async (personId: PersonId): Promise<void> => {
    await client.signIn.signOut({ side: "customer", personId });
    seat.leave();
    await revalidate();
  };
  return (
    <>
      {me !== null && (
        <PersonMenu
          current={accountOf(me, words)}
          accounts={accounts.map((person) => accountOf(person, words))}
          onPlay={(id) => void play(id)}
          onSignInAsOther={switchAccount}
          onSignOut={() => void signOut(me.personId)}
        />
      )}
      <MailButton unread={unread} href={addressesOf(root).mail} />
    </>
  );
}
