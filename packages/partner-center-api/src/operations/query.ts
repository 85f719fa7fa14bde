import type { Request } from "express";
import { addressIn } from "../dialect/address.ts";
import { notesOf } from "../requests/call-notes.ts";

/** The query parameters of a call: names in any letter case, empty ones as if they were not there. */
export type Query = { get(name: string): string | null };

export function queryOf(request: Request): Query {
  const asked = new Set<string>();
  notesOf(request).asked = asked;
  const { query } = addressIn(request.originalUrl);
  const values = new Map<string, string>();
  if (query !== "") {
    for (const [name, value] of new URLSearchParams(query)) {
      if (!values.has(name.toLowerCase())) values.set(name.toLowerCase(), value.trim());
    }
  }
  return {
    get(name) {
      asked.add(name.toLowerCase());
      const value = values.get(name.toLowerCase());
      return value === undefined || value === "" ? null : value;
    },
  };
}
