import { dirname } from "node:path";

/** What a file holds, and how much of it would be found after a power cut. */
export type DiskFile = { bytes: Uint8Array; syncedBytes: Uint8Array };

/** Names are synced apart from what they name: a synced file under an unsynced name is lost. */
export type DiskContents = {
  names: Map<string, DiskFile>;
  syncedNames: Map<string, DiskFile>;
};

/** Which unsynced things a power cut happens to spare; a real disk may spare any of them. */
export type Survivors = {
  readonly names: boolean;
  readonly bytes: "none" | "half" | "all";
};

export const allSurvivors: readonly Survivors[] = [
  { names: false, bytes: "none" },
  { names: false, bytes: "half" },
  { names: false, bytes: "all" },
  { names: true, bytes: "none" },
  { names: true, bytes: "half" },
  { names: true, bytes: "all" },
];

export function afterPowerCut(contents: DiskContents, survivors: Survivors): DiskContents {
  const names = new Map<string, DiskFile>();
  for (const [path, file] of survivors.names ? contents.names : contents.syncedNames) {
    const bytes = survivingBytes(file, survivors.bytes);
    names.set(path, { bytes, syncedBytes: bytes });
  }
  return { names, syncedNames: new Map(names) };
}

export function syncNames(contents: DiskContents, folder: string): void {
  for (const path of [...contents.syncedNames.keys()].filter((each) => dirname(each) === folder)) {
    contents.syncedNames.delete(path);
  }
  for (const [path, file] of contents.names) {
    if (dirname(path) === folder) contents.syncedNames.set(path, file);
  }
}

export function withBytesAt(file: Uint8Array, bytes: Uint8Array, position: number): Uint8Array {
  const result = new Uint8Array(Math.max(file.length, position + bytes.length));
  result.set(file);
  result.set(bytes, position);
  return result;
}

function survivingBytes(file: DiskFile, which: Survivors["bytes"]): Uint8Array {
  if (which === "none") return file.syncedBytes;
  if (which === "all") return file.bytes;
  const start = Math.min(file.syncedBytes.length, file.bytes.length);
  return file.bytes.subarray(0, start + Math.ceil((file.bytes.length - start) / 2));
}
