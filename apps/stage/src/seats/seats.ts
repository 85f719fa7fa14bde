import { PersonId, type Side } from "@countersign/domain";

export type Seated = Readonly<Record<Side, PersonId | null>>;

/** Whom this tab plays on either side. Its frames read and write the same entries. */
export type Seats = {
  readonly seated: () => Seated;
  readonly take: (side: Side, personId: PersonId) => void;
  /** Called when a frame of this tab changed a seat. Returns a function that stops watching. */
  readonly watch: (onChange: () => void) => () => void;
};

/** The seats of a sandbox in this tab. */
export function openSeats(sandboxKey: string, page: Window): Seats {
  const keyOf = (side: Side): string => `countersign:${sandboxKey}:${side}`;
  const keys = new Set<string | null>([keyOf("partner"), keyOf("customer")]);
  const current = (side: Side): PersonId | null =>
    PersonId.safeParse(page.sessionStorage.getItem(keyOf(side))).data ?? null;
  return {
    seated: () => ({ partner: current("partner"), customer: current("customer") }),
    take: (side, personId) => page.sessionStorage.setItem(keyOf(side), personId),
    watch: (onChange) => {
      const listener = ({ key }: StorageEvent): void => {
        if (keys.has(key)) onChange();
      };
      page.addEventListener("storage", listener);
      return () => page.removeEventListener("storage", listener);
    },
  };
}
