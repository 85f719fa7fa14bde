import { PersonId } from "@countersign/domain";
import type { PartnerCard } from "@countersign/endpoints";
import { PersonMenu, useWidth } from "@countersign/ui";
import type { ReactElement } from "react";
import { useLocation, useNavigate, useRevalidator, useSubmit } from "react-router";
import type { PlayedPerson } from "../session/played-person.ts";
import { accountOf } from "../session/account-of.ts";
import { paths, signInFor } from "../paths.ts";
import { useWords } from "../words.ts";

export type PersonToolsProps = {
  readonly me: PartnerCard;
  readonly people: readonly PartnerCard[];
  readonly played: PlayedPerson;
};

/** Who acts, with role and kind of partner; switches to others who are signed in, and signs out. */
export function PersonTools({ me, people, played }: PersonToolsProps): ReactElement {
  const words = useWords();
  const { revalidate } = useRevalidator();
  const navigate = useNavigate();
  const submit = useSubmit();
  const { pathname, search } = useLocation();
  const isWide = useWidth() === "full";
  const current = accountOf(me, words);
  return (
    <PersonMenu
      current={{ ...current, organisation: isWide ? current.organisation : me.companyName }}
      accounts={people.map((person) => accountOf(person, words))}
      onPlay={(personId) => {
        played.play(PersonId.parse(personId));
        void revalidate();
      }}
      onSignInAsOther={() => void navigate(signInFor(`${pathname}${search}`))}
      onSignOut={() =>
        void submit({ personId: me.personId }, { method: "post", action: paths.signOut })
      }
    />
  );
}
