import { PersonId } from "@countersign/domain";
import { MailButton, PersonMenu } from "@countersign/ui";
import type { ReactElement } from "react";
import { useAdminCenter } from "../admin-center.ts";
import { addressesOf } from "../paths.ts";
import { useWords } from "../words.ts";
import { accountOf } from "./account-of.ts";
import { useSession, useSwitchAccount } from "./session-context.ts";
import type { SeatTaking } from "./use-take-seat.ts";

/** Who acts here and the sandbox's mail, at the right of the training strip. */
export function PersonTools({ play, signOut }: Pick<SeatTaking, "play" | "signOut">): ReactElement {
  const { root } = useAdminCenter();
  const words = useWords();
  const { me, accounts, unread } = useSession();
  const switchAccount = useSwitchAccount();
  return (
    <>
      {me !== null && (
        <PersonMenu
          current={accountOf(me, words)}
          accounts={accounts.map((person) => accountOf(person, words))}
          onPlay={(id) => play(PersonId.parse(id))}
          onSignInAsOther={switchAccount}
          onSignOut={() => signOut(me.personId)}
        />
      )}
      <MailButton unread={unread} href={addressesOf(root).mail} />
    </>
  );
}
