import type { Request } from "express";
import { notesOf } from "../requests/call-notes.ts";

/** The query parameters of a call: names in any letter case, empty ones as if they were not there. */
export type Query = { get(name: string): string | null };

export function queryOf(request: Request): Query {
  const { asked } = notesOf(request);
  const [, text = ""] = request.originalUrl.split("?");
  const values = new Map<string, string>();
  if (text !== "") {
    for (const [name, value] of new URLSearchParams(text)) {
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
