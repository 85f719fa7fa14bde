import type { PartnerCard } from "@countersign/endpoints";
import { OtherPersonBar, SignIn } from "@countersign/ui";
import { type ReactElement, useEffect, useMemo } from "react";
import { useLoaderData, useNavigate, useRevalidator, useSearchParams } from "react-router";
import type { Sandbox } from "../../sandbox.ts";
import { mailPath, wantedAfterSignIn } from "../../paths.ts";
import { accountOf } from "../../session/account-of.ts";
import { useWords } from "../../words.ts";
import type { DoorView } from "./load-door.ts";
import { partnerDoor } from "./partner-door.ts";

/** Signing in to the partner console; afterwards the wanted page comes. */
export function SignInPage({
  sandbox: { api, played },
}: {
  readonly sandbox: Sandbox;
}): ReactElement {
  const words = useWords();
  const { accounts, people } = useLoaderData<DoorView>();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const [search] = useSearchParams();
  const wanted = wantedAfterSignIn(search);
  const door = useMemo(
    () =>
      partnerDoor(api, words, ({ personId }) => {
        played.play(personId);
        void navigate(wanted, { replace: true });
      }),
    [api, words, played, navigate, wanted],
  );
  // The stage around a pane seats somebody here without this form.
  useEffect(
    () => played.watch(() => void navigate(wanted, { replace: true })),
    [played, navigate, wanted],
  );
  const playAs = (person: PartnerCard): void => {
    played.play(person.personId);
    void navigate(wanted, { replace: true });
  };
  const playedId = played.read();
  const isSignedIn = people.some(({ personId }) => personId === playedId);
  const was = isSignedIn ? undefined : accounts.find(({ personId }) => personId === playedId);
  // The newest sign-in stands last.
  const now = people.at(-1);
  return (
    <SignIn
      accounts={accounts.map((person) => accountOf(person, words))}
      door={door}
      mailHref={mailPath}
      onCancel={isSignedIn ? () => void navigate(wanted, { replace: true }) : undefined}
      notice={
        was !== undefined &&
        now !== undefined && (
          <OtherPersonBar
            nowName={now.displayName}
            nowFirstName={firstNameOf(now)}
            wasFirstName={firstNameOf(was)}
            onReload={() => playAs(now)}
            onSignIn={() => {
              played.forget();
              void revalidate();
            }}
          />
        )
      }
    />
  );
}

function firstNameOf({ displayName }: PartnerCard): string {
  return displayName.split(" ")[0] ?? displayName;
}
