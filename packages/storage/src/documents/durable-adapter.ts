import { dirname } from "node:path";
import type { Adapter } from "lowdb";
import type { z } from "zod";
import { DocumentUnavailable } from "../errors/document-unavailable.ts";
import { DocumentUnreadable } from "../errors/document-unreadable.ts";
import { NotSaved } from "../errors/not-saved.ts";
import type { FileSystem } from "../file-system/file-system.ts";

export type DocumentPlace = { readonly path: string; readonly fileSystem: FileSystem };

/**
 * lowdb's file under our laws: what is read is parsed, and what is written is synced under another name,
 * renamed into place, and the folder synced, before `write` resolves.
 */
export function durableAdapter<Schema extends z.ZodType>(
  place: DocumentPlace,
  schema: Schema,
): Adapter<z.infer<Schema>> {
  return {
    async read() {
      const bytes = await place.fileSystem.read(place.path);
      return bytes === null ? null : parseDocument(place.path, bytes, schema);
    },
    async write(data) {
      await writeDurably(place, Buffer.from(`${JSON.stringify(data, null, 2)}\n`));
    },
  };
}

/** The file holds these bytes when this resolves, and holds what it held before when it rejects with `NotSaved`. */
export async function writeDurably(place: DocumentPlace, bytes: Uint8Array): Promise<void> {
  await writeBeside(place, bytes);
  await moveIntoPlace(place);
}

function parseDocument<Schema extends z.ZodType>(
  path: string,
  bytes: Uint8Array,
  schema: Schema,
): z.infer<Schema> {
  const parsed = schema.safeParse(parseJson(path, bytes));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new DocumentUnreadable(path, `${issue?.path.join(".")}: ${issue?.message}`);
}

function parseJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new DocumentUnreadable(path, String(cause));
  }
}

async function writeBeside(place: DocumentPlace, bytes: Uint8Array): Promise<void> {
  try {
    await place.fileSystem.remove(besides(place));
    const file = await place.fileSystem.createFile(besides(place));
    try {
      await file.write(bytes, 0);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new NotSaved(place.path, cause);
  }
}

async function moveIntoPlace(place: DocumentPlace): Promise<void> {
  try {
    await place.fileSystem.rename(besides(place), place.path);
  } catch (cause) {
    throw new NotSaved(place.path, cause);
  }
  try {
    await place.fileSystem.syncFolder(dirname(place.path));
  } catch (cause) {
    throw new DocumentUnavailable(place.path, cause);
  }
}

function besides(place: DocumentPlace): string {
  return `${place.path}.new`;
}
