import type { z } from "zod";

/** What is kept in this tab under a key, over a reload; `null` where nothing is that the schema knows. */
export function keptInTab<Value>(key: string, schema: z.ZodType<Value>): Value | null {
  return schema.safeParse(parsed(sessionStorage.getItem(key))).data ?? null;
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    // Whatever is no JSON was not written here.
    return null;
  }
}
