import { CUSTOMER_AGREEMENT_TEMPLATE_ID } from "@countersign/domain";
import { z } from "zod";
import type { BareCall } from "./bare-call.ts";

/** The same call, written as some client writes it; `null` where it has nothing that could be written so. */
export type Varying = (call: BareCall, body: BodyShape) => BareCall | null;
type Variation = {
  readonly title: string;
  readonly varied: Varying;
  /** The calls that can be written so. */
  readonly of: CallsOf;
};

/** Which calls a variation is for: told beside it, so that one that shrinks in silence is found out. */
export type CallsOf = "every" | "body" | "query" | "noQuery" | "dates";

type Json = z.infer<ReturnType<typeof z.json>>;
type Named = Readonly<Record<string, Json>>;

const GUID = "9f1f1c1e-0000-4000-8000-00000000000b";

function isNamed(value: Json): value is Named {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value with every object in it rewritten. */
function everywhere(value: Json, rewrite: (object: Named) => Named): Json {
  if (Array.isArray(value)) return value.map((each) => everywhere(each, rewrite));
  if (!isNamed(value)) return value;
  const inside: Record<string, Json> = {};
  for (const [name, each] of Object.entries(value)) inside[name] = everywhere(each, rewrite);
  return rewrite(inside);
}

function withPath(rewrite: (path: string) => string): Varying {
  return (call) => {
    const [path = "", ...query] = call.path.split("?");
    return { ...call, path: [rewrite(path), ...query].join("?") };
  };
}

/** With more parameters, after those that it has. */
function withQuery(more: Readonly<Record<string, string>>): Varying {
  return (call) => {
    const [path = "", query = ""] = call.path.split("?");
    const given = new URLSearchParams(query);
    const added = Object.entries(more).filter(([name]) => !given.has(name));
    const written = [...given, ...added].map(
      ([name, value]) => `${name}=${encodeURIComponent(value)}`,
    );
    return { ...call, path: `${path}?${written.join("&")}` };
  };
}

function withQueryNames(rewrite: (name: string) => string): Varying {
  return (call) => {
    const [path = "", query] = call.path.split("?");
    if (query === undefined) return null;
    return { ...call, path: `${path}?${query.replaceAll(/[^=&]+(?==)/gu, rewrite)}` };
  };
}

function withBody(rewrite: (body: Json) => Json): Varying {
  return (call): BareCall | null =>
    call.text === null
      ? null
      : { ...call, text: JSON.stringify(rewrite(z.json().parse(JSON.parse(call.text)))) };
}

function withNames(rewrite: (name: string) => string): Varying {
  return withBody((body) =>
    everywhere(body, (object) =>
      Object.fromEntries(Object.entries(object).map(([name, value]) => [rewrite(name), value])),
    ),
  );
}

function withText(rewrite: (text: string) => string): Varying {
  return (call) => (call.text === null ? null : { ...call, text: rewrite(call.text) });
}

/** With this header, or without it. */
export function withHeader(name: string, value: string | null): (call: BareCall) => BareCall {
  return (call) => {
    const { [name]: _, ...others } = call.headers;
    return { ...call, headers: value === null ? others : { ...others, [name]: value } };
  };
}

function withContentOf(value: string | null): Varying {
  return (call) => (call.text === null ? null : withHeader("Content-Type", value)(call));
}

/** With every date in its query and its body written in another way. */
function withDates(rewrite: (instant: string) => string): Varying {
  const DATE = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/gu;
  return (call) => {
    const path = call.path.replaceAll(DATE, (date) => encodeURIComponent(rewrite(date)));
    const text = call.text?.replaceAll(DATE, rewrite) ?? null;
    return path === call.path && text === call.text ? null : { ...call, path, text };
  };
}

/** What a body may hold, as the OpenAPI document says it. */
export type BodyShape = {
  readonly properties?: Readonly<Record<string, BodyShape>> | undefined;
  readonly items?: BodyShape | undefined;
};

/** With `null` for whatever may be there and is not: what may not be missing is not missing in a good call. */
function nulled(value: Json, { properties = {}, items = {} }: BodyShape): Json {
  if (Array.isArray(value)) return value.map((each) => nulled(each, items));
  if (!isNamed(value)) return value;
  const shapes = new Map(Object.entries(properties).map(([name, shape]) => [small(name), shape]));
  const whole: Record<string, Json> = {};
  for (const [name, each] of Object.entries(value)) {
    whole[name] = nulled(each, shapes.get(small(name)) ?? {});
    shapes.delete(small(name));
  }
  for (const name of shapes.keys()) whole[name] = null;
  return whole;
}

/** The vendor takes the id of a template in small letters alone; everything else in a path may be in capitals. */
function inCapitals(path: string): string {
  const id = CUSTOMER_AGREEMENT_TEMPLATE_ID;
  return path.toUpperCase().replace(id.toUpperCase(), id);
}

function small(name: string): string {
  return name.toLowerCase();
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function dated(written: string, hours: number, zone: string): string {
  const there = new Date(Date.parse(written) + hours * 3_600_000).toISOString();
  return `${there.slice(0, 19)}${zone}`;
}

const NOTHING = { size: "", offset: "", filter: "", seekOperation: "", continuationToken: "" };
const UNKNOWN = { "api-version": "2015-03-31", $top: "5", _: "1", unknown: "" };
const MORE: Named = { unknown: { a: [1, { b: null }] }, Unread: null, "@odata.etag": "W" };
const OF_KITS = {
  "MS-Contract-Version": "v1",
  "MS-PartnerCenter-Application": "Order desk",
  "MS-PartnerCenter-Client": "Partner Center .NET SDK",
  "MS-SdkVersion": "3.4.0",
  "x-ms-customeruser-upn": "admin@tilia-training.onmicrosoft.com",
  "ocp-apim-subscription-key": "x",
  "X-Locale": "xx-nowhere",
};

function variation(title: string, varied: Varying, of: CallsOf = "every"): Variation {
  return { title, varied, of };
}

export const VARIATIONS: readonly Variation[] = [
  variation("path in capitals", withPath(inCapitals)),
  variation("path in small letters", withPath(small)),
  variation(
    "doubled slashes",
    withPath((path) => path.replaceAll("/", "//")),
  ),
  variation(
    "slash at the end",
    withPath((path) => `${path}/`),
  ),
  variation(
    "query names in capitals",
    withQueryNames((name) => name.toUpperCase()),
    "query",
  ),
  variation("query names that begin with a capital", withQueryNames(capital), "query"),
  variation("query parameters without a value", withQuery(NOTHING)),
  variation("query parameters that nobody knows", withQuery(UNKNOWN)),
  variation(
    "question mark and nothing after it",
    (call) => (call.path.includes("?") ? null : { ...call, path: `${call.path}?` }),
    "noQuery",
  ),
  variation("body names in Pascal case", withNames(capital), "body"),
  variation(
    "body names in capitals",
    withNames((name) => name.toUpperCase()),
    "body",
  ),
  variation("body names in small letters", withNames(small), "body"),
  variation(
    "body fields that nobody knows",
    withBody((body) => everywhere(body, (object) => ({ ...object, ...MORE }))),
    "body",
  ),
  variation(
    "nulls for what may be left out",
    (call, shape) => withBody((body) => nulled(body, shape))(call, shape),
    "body",
  ),
  variation(
    "body with spaces and new lines",
    withText((text) => ` ${JSON.stringify(JSON.parse(text), null, "\t")}\r\n`),
    "body",
  ),
  variation(
    "byte order mark before the body",
    withText((text) => `\uFEFF${text}`),
    "body",
  ),
  ...[
    "application/json; charset=utf-8",
    'APPLICATION/JSON;Charset="UTF-8"',
    "text/json",
    "application/json;odata=verbose",
    null,
  ].map((type) => variation(`Content-Type ${type ?? "left out"}`, withContentOf(type), "body")),
  ...[
    "application/json; charset=utf-8",
    "text/json",
    "*/*",
    "application/*",
    "application/json;odata=verbose;q=0.9",
    "application/xml, application/json;q=0.1",
    "",
    null,
  ].map((accept) => variation(`Accept ${accept ?? "left out"}`, withHeader("Accept", accept))),
  ...(
    [
      ["with seven digits of a second", (date) => date.replace("Z", ".0000000Z")],
      ["with three digits of a second", (date) => date.replace("Z", ".000Z")],
      ["without a zone", (date) => date.replace("Z", "")],
      ["east of Greenwich", (date) => dated(date, 2, "+02:00")],
      ["west of Greenwich", (date) => dated(date, -7, "-0700")],
      ["without seconds", (date) => date.replace(/:\d\dZ$/u, "Z")],
      ["as days alone", (date) => date.slice(0, 10)],
      ["in small letters", small],
    ] as const satisfies readonly (readonly [string, (date: string) => string])[]
  ).map(([how, rewrite]) => variation(`dates ${how}`, withDates(rewrite), "dates")),
  ...[GUID, GUID.toUpperCase(), `{${GUID}}`, "", "not an id", "x".repeat(300)].map((id) =>
    variation(`MS-RequestId ${id.slice(0, 40)}`, withHeader("MS-RequestId", id)),
  ),
  variation("MS-CorrelationId and MS-CV that are none", (call) => ({
    ...call,
    headers: { ...call.headers, "MS-CorrelationId": "\t", "MS-CV": "a b" },
  })),
  variation("headers that the vendor's kits send", (call) => ({
    ...call,
    headers: { ...call.headers, ...OF_KITS },
  })),
  variation("Expect: 100-continue", withHeader("Expect", "100-continue")),
  variation("token under bearer in small letters", (call) => ({
    ...call,
    headers: {
      ...call.headers,
      Authorization: String(call.headers["Authorization"]).replace("Bearer", "bearer"),
    },
  })),
];
