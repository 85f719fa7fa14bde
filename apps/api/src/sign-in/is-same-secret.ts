import { createHash, timingSafeEqual } from "node:crypto";

/** Compares secrets by their digests, which have one length, so that it takes the same time whatever was typed. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text.normalize("NFKC"), "utf8").digest();
}
