import { PersonId, type Side } from "@countersign/domain";

/** Whom this tab plays. The frames of one tab share it, and the stage may change it. */
export interface Seat {
  readonly current: () => PersonId | null;
  readonly take: (personId: PersonId) => void;
  readonly leave: () => void;
  /** Called when another frame of this tab changed it. Returns a function that stops watching. */
  readonly watch: (onChange: () => void) => () => void;
}

/** The customer's seat of a sandbox in this tab. */
export function openSeat(sandboxKey: string, page: Window): Seat {
  return seatOf("customer", sandboxKey, page);
}

/** The partner's seat in the same tab: the partner console goes on with whoever sits there. */
export function openPartnerSeat(sandboxKey: string, page: Window): Seat {
  return seatOf("partner", sandboxKey, page);
}

function seatOf(side: Side, sandboxKey: string, page: Window): Seat {
  const key = `countersign:${sandboxKey}:${side}`;
  return {
    current: () => PersonId.safeParse(page.sessionStorage.getItem(key)).data ?? null,
    take: (personId) => page.sessionStorage.setItem(key, personId),
    leave: () => page.sessionStorage.removeItem(key),
    watch: (onChange) => {
      const listener = (event: StorageEvent): void => {
        if (event.key === key) onChange();
      };
      page.addEventListener("storage", listener);
      return () => page.removeEventListener("storage", listener);
    },
  };
}
