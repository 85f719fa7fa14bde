import { z } from "zod";
import { KeyTaken } from "./errors/key-taken.ts";
import { KeyUnknown } from "./errors/key-unknown.ts";
import type { LogHeader } from "./log-header.ts";
import { SandboxEntry } from "./sandbox-entry.ts";

/** Which sandboxes exist, in the order of their creation. Every change is a new value; none is made in place. */
export const Registry = z.strictObject({
  format: z.literal(1),
  sandboxes: z.array(SandboxEntry).readonly(),
});
export type Registry = z.infer<typeof Registry>;

export const emptyRegistry: Registry = { format: 1, sandboxes: [] };

/** The entry of a new log. Throws when entry and header name different logs: a bug of the caller. */
export function entryFor(entry: SandboxEntry, header: LogHeader): SandboxEntry {
  if (entry.logId === header.logId) return SandboxEntry.parse(entry);
  throw new TypeError(
    `The entry names the log "${entry.logId}" and the header "${header.logId}". Give both the same id.`,
  );
}

export function entryOf(registry: Registry, key: string): SandboxEntry | undefined {
  return registry.sandboxes.find((entry) => entry.key === key);
}

/** Throws `KeyTaken` when the key exists and may not be replaced. */
export function withEntry(registry: Registry, entry: SandboxEntry, mayReplace: boolean): Registry {
  if (entryOf(registry, entry.key) === undefined) {
    return { ...registry, sandboxes: [...registry.sandboxes, entry] };
  }
  if (!mayReplace) throw new KeyTaken(entry.key);
  return replaced(registry, entry);
}

/** Throws `KeyUnknown`. */
export function pointedAt(registry: Registry, key: string, logId: string): Registry {
  const entry = entryOf(registry, key);
  if (entry === undefined) throw new KeyUnknown(key);
  return replaced(registry, { ...entry, logId });
}

/** Throws `KeyUnknown`. */
export function withoutKey(registry: Registry, key: string): Registry {
  if (entryOf(registry, key) === undefined) throw new KeyUnknown(key);
  return { ...registry, sandboxes: registry.sandboxes.filter((entry) => entry.key !== key) };
}

/** A log may stand behind several keys: two learners can look at one class log. */
export function keysOf(registry: Registry, logId: string): readonly string[] {
  return registry.sandboxes.filter((entry) => entry.logId === logId).map((entry) => entry.key);
}

function replaced(registry: Registry, entry: SandboxEntry): Registry {
  const sandboxes = registry.sandboxes.map((each) => (each.key === entry.key ? entry : each));
  return { ...registry, sandboxes };
}
