import type { JsonValue } from "./json-value.ts";

/**
 * One text per value: members sorted by UTF-16 code units, no white space.
 * Source: RFC 8785 (JSON Canonicalization Scheme), whose number and string forms are those of `JSON.stringify`.
 */
export function canonicalJson(value: JsonValue): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (isObject(value)) return `{${members(value).join(",")}}`;
  return JSON.stringify(value);
}

function members(object: { readonly [key: string]: JsonValue }): string[] {
  return Object.entries(object)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${JSON.stringify(key)}:${canonicalJson(value)}`);
}

function isObject(value: JsonValue): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
