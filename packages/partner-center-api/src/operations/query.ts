import type { Request } from "express";

/** The query parameters of a call: names in any letter case, empty ones as if they were not there. */
export type Query = { get(name: string): string | null };

export function queryOf({ originalUrl }: Pick<Request, "originalUrl">): Query {
  const [, text = ""] = originalUrl.split("?");
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (!values.has(name.toLowerCase())) values.set(name.toLowerCase(), value.trim());
  }
  return {
    get(name) {
      const value = values.get(name.toLowerCase());
      return value === undefined || value === "" ? null : value;
    },
  };
}
