import { OtherPersonBar, SignIn } from "@countersign/ui";
import { type ReactElement, useMemo } from "react";
import { useRevalidator } from "react-router";
import { useAdminCenter } from "../../admin-center.ts";
import { addressesOf } from "../../paths.ts";
import { accountOf } from "../../shell/account-of.ts";
import { useSession } from "../../shell/session-context.ts";
import { useWords } from "../../words.ts";
import { signInDoor } from "./sign-in-door.ts";

export interface SignInPageProps {
  /** Where somebody is signed in already, there is a way back. */
  readonly onDone?: (() => void) | undefined;
}

/** The sign-in, in place of the page that was wanted; afterwards the same address shows that page. */
export function SignInPage({ onDone }: SignInPageProps): ReactElement {
  const center = useAdminCenter();
  const words = useWords();
  const { accounts } = useSession();
  const { revalidate } = useRevalidator();
  const door = useMemo(
    () =>
      signInDoor(center, words, (personId) => {
        center.seat.take(personId);
        onDone?.();
        void revalidate();
      }),
    [center, words, revalidate, onDone],
  );
  return (
    <SignIn
      accounts={accounts.map((person) => accountOf(person, words))}
      door={door}
      mailHref={addressesOf(center.root).mail}
      notice={<OtherPersonNotice />}
      onCancel={onDone}
    />
  );
}

/** The person this tab played was signed out elsewhere, and somebody else is signed in. */
function OtherPersonNotice(): ReactElement | null {
  const { seat } = useAdminCenter();
  const { me, wanted, signedIn, accounts } = useSession();
  const { revalidate } = useRevalidator();
  const now = signedIn.at(-1);
  const was = accounts.find(({ personId }) => personId === wanted);
  if (me !== null || now === undefined || was === undefined) return null;
  return (
    <OtherPersonBar
      nowName={now.displayName}
      nowFirstName={firstNameOf(now)}
      wasFirstName={firstNameOf(was)}
      onReload={() => {
        seat.take(now.personId);
        void revalidate();
      }}
      onSignIn={() => document.querySelector<HTMLElement>("form input")?.focus()}
    />
  );
}

function firstNameOf({ displayName }: { readonly displayName: string }): string {
  return displayName.split(" ")[0] ?? displayName;
}
