import type { z } from "zod";
import type { Sandbox } from "../sandbox.ts";
import { keptInTab } from "./kept-in-tab.ts";

/** Something that is being typed or put together, kept in this tab while the page is reloaded. Holds no password. */
export type KeptDraft<Value> = {
  /** `null` where there is nothing yet. */
  readonly read: () => Value | null;
  readonly write: (value: Value) => void;
  readonly clear: () => void;
};

/**
 * What the person whom this tab plays is typing at a place, by the key `countersign:{sandboxKey}:{place}:{personId}`.
 */
export function keptDraft<Value>(
  { sandboxKey, played }: Pick<Sandbox, "sandboxKey" | "played">,
  place: string,
  schema: z.ZodType<Value>,
): KeptDraft<Value> {
  const key = `countersign:${sandboxKey}:${place}:${played.read() ?? ""}`;
  return {
    read: () => keptInTab(key, schema),
    write: (value) => sessionStorage.setItem(key, JSON.stringify(value)),
    clear: () => sessionStorage.removeItem(key),
  };
}
