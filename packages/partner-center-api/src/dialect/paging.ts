import { isSwitchedOn } from "@countersign/domain";
import { z } from "zod";
import type { Call } from "../operations/operation.ts";
import type { Query } from "../operations/query.ts";
import { type Collection, link } from "./collection.ts";
import { dialectError } from "./dialect-error.ts";

/** How many items a page has where nobody says, and at most (ours: the vendor's figures are not known). */
const PAGE = 500;
/** By a switch, so that a program which reads one page only is found out by any list. */
const SHORT_PAGE = 10;

/** The query parameters by which every list is asked for its pages. */
export const PAGING = ["size", "offset", "seekOperation"] as const;

/** The first and the last item of the page that was answered: what its token stands for. */
const Token = z.tuple([z.string(), z.string()]);
type Token = z.infer<typeof Token>;

export type Paged<Item> = {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly shape: (item: Item) => object;
  /** Without `/v1`. */
  readonly path: string;
  /** The parameters that every page of the same list is asked for with. */
  readonly keeps?: readonly string[];
};

/**
 * One page of a list. The next is asked for by the token of this one, in a header or the query; an item that left the
 * list meanwhile makes a page begin anew.
 */
export function page<Item>(
  { items, keyOf, shape, path, keeps = ["filter"] }: Paged<Item>,
  { continuationToken, query, world }: Pick<Call, "continuationToken" | "query" | "world">,
): Collection<object> {
  const most = isSwitchedOn(world, "pagesAreShort") ? SHORT_PAGE : PAGE;
  const size = sizeOf(query, most);
  const start = startOf(items.map(keyOf), size, continuationToken, query);
  const shown = items.slice(start, start + size);
  const token = tokenOf(shown.map(keyOf));
  const isLast = start + shown.length >= items.length;
  const own = [`size=${String(size)}`, ...keeps.flatMap((name) => asAsked(query, name))];
  const headers = [{ key: "MS-ContinuationToken", value: token }];
  return {
    totalCount: items.length,
    items: shown.map(shape),
    links: {
      self: link(`${path}?${own.join("&")}`),
      ...(!isLast && {
        next: link(`${path}?${[...own, "seekOperation=Next"].join("&")}`, headers),
      }),
    },
    ...(!isLast && { continuationToken: token }),
    attributes: { objectType: "Collection" },
  };
}

function asAsked(query: Query, name: string): readonly string[] {
  const asked = query.get(name);
  return asked === null ? [] : [`${name}=${encodeURIComponent(asked)}`];
}

/** Nothing asked for, and 0, is as many as a page may have. */
function sizeOf(query: Query, most: number): number {
  const asked = numberIn(query, "size") ?? 0;
  return asked === 0 ? most : Math.min(asked, most);
}

function startOf(
  keys: readonly string[],
  size: number,
  continuationToken: string | null,
  query: Query,
): number {
  const token = readToken(continuationToken ?? query.get("continuationToken"));
  const seek = query.get("seekOperation")?.toLowerCase();
  const last = Math.max(0, Math.floor((keys.length - 1) / size) * size);
  if (seek === "last") return last;
  if (seek === "first" || token === null) return numberIn(query, "offset") ?? 0;
  if (seek === "previous") return Math.max(0, keys.indexOf(token[0]) - size);
  return keys.indexOf(token[1]) + 1;
}

function numberIn(query: Query, name: string): number | null {
  const text = query.get(name);
  if (text === null) return null;
  const read = z.coerce.number().int().min(0).safeParse(text);
  if (!read.success) throw dialectError("queryRefused", { name });
  return read.data;
}

function tokenOf(keys: readonly string[]): string {
  const token: Token = [keys[0] ?? "", keys.at(-1) ?? ""];
  return Buffer.from(JSON.stringify(token)).toString("base64url");
}

function readToken(text: string | null): Token | null {
  if (text === null) return null;
  try {
    return Token.parse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  } catch {
    // Whatever is wrong with it, it is none of ours.
    throw dialectError("queryRefused", { name: "MS-ContinuationToken" });
  }
}
