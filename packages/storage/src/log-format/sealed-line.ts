import { createHash } from "node:crypto";
import { canonicalJson } from "../json/canonical-json.ts";
import type { JsonValue } from "../json/json-value.ts";

/** A line of canonical JSON whose last member, `hash`, is the SHA-256 of the line without that member. */
export type SealedLine = { readonly text: string; readonly hash: string };

export type UnsealedLine =
  | { readonly ok: true; readonly content: unknown; readonly hash: string }
  | { readonly ok: false; readonly reason: string };

const sealPattern = /,"hash":"([0-9a-f]{64})"\}$/;

export function sealLine(content: { readonly [member: string]: JsonValue }): SealedLine {
  const json = canonicalJson(content);
  const hash = sha256(json);
  return { text: `${json.slice(0, -1)},"hash":"${hash}"}`, hash };
}

/** The hash covers the bytes as they stand, so that any change to a line is noticed, white space included. */
export function unsealLine(text: string): UnsealedLine {
  const seal = sealPattern.exec(text);
  const hash = seal?.[1];
  if (seal === null || hash === undefined) return { ok: false, reason: "does not end in a hash" };
  const json = `${text.slice(0, seal.index)}}`;
  if (sha256(json) !== hash) return { ok: false, reason: "does not match its hash" };
  return parsed(json, hash);
}

function parsed(json: string, hash: string): UnsealedLine {
  try {
    return { ok: true, content: JSON.parse(json), hash };
  } catch (cause) {
    return { ok: false, reason: String(cause) };
  }
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
