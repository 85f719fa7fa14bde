import { z } from "zod";
import { type DialectKey, words } from "../locales/words.ts";
import { dialectError } from "./dialect-error.ts";

type Named = Readonly<Record<string, unknown>>;

/**
 * An object as callers of the vendor send it: names in any letter case, nulls for what is left out, and more than
 * anybody reads.
 */
export function tolerant<Shape extends z.ZodRawShape>(
  shape: Shape,
): z.ZodPreprocess<z.ZodObject<Shape>> {
  const names = new Map(Object.keys(shape).map((name) => [name.toLowerCase(), name]));
  return z.preprocess((value) => (isNamed(value) ? known(value, names) : value), z.object(shape));
}

function known(value: Named, names: ReadonlyMap<string, string>): Named {
  return Object.fromEntries(
    Object.keys(value).flatMap((given) => {
      const name = names.get(given.toLowerCase());
      // What nobody knows is not even looked at: the request log tells it apart by that.
      if (name === undefined) return [];
      const content = value[given];
      return content === null ? [] : [[name, content]];
    }),
  );
}

export function isNamed(value: unknown): value is Named {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text that may be left out, and that counts as left out when it is empty. */
export function emptyAsMissing<Schema extends z.ZodType>(
  schema: Schema,
): z.ZodPreprocess<z.ZodOptional<Schema>> {
  return z.preprocess(
    (value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
    schema.optional(),
  );
}

/** One of these words as callers write it: in any letter case, with underscores or without. */
export function spelledLoosely<Word extends string>(offered: readonly Word[]): z.ZodType<Word> {
  return z
    .string()
    .trim()
    .transform((text, context) => {
      const bare = text.toLowerCase().replaceAll("_", "");
      const found = offered.find((word) => word.toLowerCase() === bare);
      if (found !== undefined) return found;
      context.addIssue({ code: "custom", message: "unfit" });
      return z.NEVER;
    });
}

/** What a schema makes of a body; what does not fit is answered with every field that does not. */
export function readAs<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  throw inputRefused(
    Object.fromEntries(
      read.error.issues.map((issue) => {
        const path = issue.path.map(String).join(".");
        const isMissing = issue.code === "invalid_type" && valueAt(body, issue.path) === undefined;
        return [path === "" ? "body" : path, isMissing ? "input.missing" : "input.unfit"] as const;
      }),
    ),
  );
}

/** A request whose shape is right and whose values are not. */
export function inputRefused(problems: Readonly<Record<string, DialectKey>>): Error {
  const told = Object.entries(problems).map(
    ([path, key]) => [path, words.t(key, { path })] as const,
  );
  const list = told.map(([, what]) => what).join("; ");
  return dialectError(
    "inputRefused",
    { count: told.length, list },
    { parameters: Object.fromEntries(told) },
  );
}

/** The value that a caller put at a path, whatever the letter case of its names. */
function valueAt(body: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)];
    if (!isNamed(value)) return undefined;
    const wanted = String(step).toLowerCase();
    const found = Object.keys(value).find((name) => name.toLowerCase() === wanted);
    return (found === undefined ? undefined : value[found]) ?? undefined;
  }, body);
}
