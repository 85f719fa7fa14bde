import type { ReactElement } from "react";
import { MenuButton } from "../menu/menu-button.tsx";
import type { MenuChoice } from "../menu/menu-choice.tsx";
import { PersonButton } from "../strip/strip-tools.tsx";
import { useSharedWords } from "../words/shared-words.ts";
import type { SandboxAccount } from "./sign-in-door.ts";

export interface PersonMenuProps {
  readonly current: Pick<SandboxAccount, "id" | "displayName" | "role" | "organisation">;
  readonly accounts: readonly SandboxAccount[];
  /** One click and the page is read again as this person, at the same address. */
  readonly onPlay: (personId: string) => void;
  readonly onSignInAsOther: () => void;
  readonly onSignOut: () => void;
}

/** Who acts here, and everybody else who could. Whoever has never signed in is listed without a click. */
export function PersonMenu(props: PersonMenuProps): ReactElement {
  const { current, accounts, onPlay, onSignInAsOther, onSignOut } = props;
  const { t } = useSharedWords();
  const people = accounts.map(
    ({ id, displayName, role, organisation, ability, isFirstSignIn }): MenuChoice => ({
      id,
      label: displayName,
      detail: `${role} · ${organisation} · ${isFirstSignIn ? t("person.firstSignIn") : ability}`,
      isChosen: id === current.id,
      isGreyed: isFirstSignIn,
      onChoose: () => onPlay(id),
    }),
  );
  const doors: readonly MenuChoice[] = [
    { id: "switch", label: t("action.switchAccount"), onChoose: onSignInAsOther },
    { id: "signOut", label: t("action.signOut"), onChoose: onSignOut },
  ];
  return (
    <MenuButton
      label={t("strip.people")}
      align="end"
      choices={[...people, ...doors]}
      trigger={(trigger) => (
        <PersonButton
          {...trigger}
          name={current.displayName}
          detail={`${current.role} · ${current.organisation}`}
        />
      )}
    />
  );
}
