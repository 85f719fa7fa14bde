import { PersonId } from "@countersign/domain";

/** Whom this tab plays on the partner's side. The stage and its panes share a tab's choice and see it change. */
export type PlayedPerson = {
  readonly read: () => PersonId | null;
  readonly play: (personId: PersonId) => void;
  readonly forget: () => void;
  /** Calls back when another frame of this tab chose somebody else; returns the end of watching. */
  readonly watch: (onChange: () => void) => () => void;
};

/** The choice of a tab for one sandbox, by the agreed key `countersign:{sandboxKey}:partner`. */
export function playedPersonOf(sandboxKey: string): PlayedPerson {
  const key = `countersign:${sandboxKey}:partner`;
  return {
    read: () => PersonId.safeParse(sessionStorage.getItem(key)).data ?? null,
    play: (personId) => sessionStorage.setItem(key, personId),
    forget: () => sessionStorage.removeItem(key),
    watch: (onChange) => {
      const onStorage = (event: StorageEvent): void => {
        if (event.storageArea === sessionStorage && event.key === key) onChange();
      };
      window.addEventListener("storage", onStorage);
      return () => window.removeEventListener("storage", onStorage);
    },
  };
}
