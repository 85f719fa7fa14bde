import { z } from "zod";
import { dialectError } from "./dialect-error.ts";
import { tolerant } from "./tolerant.ts";

const Filter = tolerant({
  field: z.string().trim().toLowerCase(),
  value: z.coerce.string().trim(),
  operator: z.string().trim().toLowerCase().default("starts_with"),
});
export type Filter = z.infer<typeof Filter>;

/** The filter of a list, as JSON in the query; `null` where none is asked for. */
export function filterIn(text: string | null, fields: readonly string[]): Filter | null {
  if (text === null) return null;
  const read = Filter.safeParse(parsed(text));
  const isFit =
    read.success &&
    fields.some((field) => field.toLowerCase() === read.data.field) &&
    Object.hasOwn(MATCHERS, read.data.operator);
  if (!isFit) throw dialectError("queryRefused", { name: "filter" });
  return read.data;
}

const MATCHERS: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  equals: (text, wanted) => text === wanted,
  not_equals: (text, wanted) => text !== wanted,
  starts_with: (text, wanted) => text.startsWith(wanted),
  not_starts_with: (text, wanted) => !text.startsWith(wanted),
  substring: (text, wanted) => text.includes(wanted),
};

/** Whether a value is what a filter asks for, in any letter case. */
export function passes({ operator, value }: Filter, text: string): boolean {
  return MATCHERS[operator]?.(text.toLowerCase(), value.toLowerCase()) ?? false;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw dialectError("queryRefused", { name: "filter" });
    throw error;
  }
}
