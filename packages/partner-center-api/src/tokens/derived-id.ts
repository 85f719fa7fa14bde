import { createHash } from "node:crypto";

/** A GUID that follows from what it is of and is the same whenever it is asked for: for ids that only the vendor keeps. */
export function derivedId(kind: string, id: string): string {
  const hex = createHash("sha256").update(`${kind}/${id}`).digest("hex");
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
  ];
  return [...groups, hex.slice(20, 32)].join("-");
}
