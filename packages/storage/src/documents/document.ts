import { Low } from "lowdb";
import type { z } from "zod";
import { DocumentUnavailable } from "../errors/document-unavailable.ts";
import { oneAtATime } from "../one-at-a-time.ts";
import type { DocumentPlace } from "./durable-adapter.ts";
import { durableAdapter } from "./durable-adapter.ts";

/** A small file that is held in memory whole. What `current` answers is on disk, or is the initial value. */
export type Document<Content> = {
  current(): Content;
  /**
   * Writes what `change` makes of the newest content, which it must not alter. What `change` throws is passed on.
   * Rejects with `NotSaved`, and with `DocumentUnavailable` until the document is reopened.
   */
  update(change: (newest: Content) => Content): Promise<void>;
  /** Throws `DocumentUnavailable` when the file may say something else than `current` does. */
  assertCertain(): void;
};

/**
 * Reads the document, or writes its initial content when there is none. Rejects as `update` does, and with
 * `DocumentUnreadable`. Every content has a `Low` of its own, so that after a failed write the newest is still
 * the one that was saved, and nobody's initial content is changed from afar.
 */
export async function openDocument<Schema extends z.ZodType>(
  place: DocumentPlace,
  schema: Schema,
  initial: () => z.infer<Schema>,
): Promise<Document<z.infer<Schema>>> {
  const adapter = durableAdapter(place, schema);
  const turns = oneAtATime();
  const kept = await adapter.read();
  let newest = kept === null ? await saved(initial()) : new Low(adapter, kept);
  let doubt: DocumentUnavailable | undefined;

  async function saved(content: z.infer<Schema>): Promise<Low<z.infer<Schema>>> {
    const next = new Low(adapter, schema.parse(content));
    await next.write();
    return next;
  }

  function assertCertain(): void {
    if (doubt !== undefined) throw doubt;
  }

  async function update(change: (newest: z.infer<Schema>) => z.infer<Schema>): Promise<void> {
    assertCertain();
    try {
      newest = await saved(change(newest.data));
    } catch (error) {
      if (error instanceof DocumentUnavailable) doubt = error;
      throw error;
    }
  }

  return {
    current: () => newest.data,
    update: (change) => turns.take(() => update(change)),
    assertCertain,
  };
}
