import { type Place, PLACES } from "@countersign/partner-center-api";
import { demoCustomers, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import {
  type Arbitrary,
  array,
  constant,
  constantFrom,
  dictionary,
  jsonValue,
  nat,
  oneof,
  option,
  record,
  string,
  tuple,
  uint8Array,
} from "fast-check";
import type { Written } from "./good-call.ts";

/** By what somebody proves who they are. The first three are good; with any other nobody may get anything. */
export const TOKENS = [
  "person",
  "app",
  "otherPartner",
  "none",
  "nonsense",
  "forged",
  "unsigned",
  "otherSandbox",
  "expired",
  "otherAudience",
  "otherInstallation",
  "refresh",
  "identity",
] as const;
export type TokenKind = (typeof TOKENS)[number];
export const GOOD_TOKENS: ReadonlySet<TokenKind> = new Set(["person", "app", "otherPartner"]);

export type FuzzedRequest = {
  readonly place: Place;
  readonly path: string;
  readonly method: string;
  readonly token: TokenKind;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
};

const odd = oneof(
  string({ maxLength: 30 }),
  string({ unit: "grapheme", maxLength: 20 }),
  string({ unit: "binary", maxLength: 20 }),
  constantFrom("", " ", ".", "..", "null", "0", "-1", "1e400", "__proto__", "constructor", "%"),
  constantFrom("'", '"', "<script>", "\r\nX-Mine: 1", "\u0000", "x".repeat(3000), "𝒳", "İ", "*"),
);
const tenants = [...Object.values(demoCustomers), ...Object.values(demoPartners)];
const known = constantFrom(
  ...tenants.flatMap(({ tenantId, domain }) => [tenantId, tenantId.toUpperCase(), domain]),
  ...Object.values(demoPartnerPeople).map(({ personId }) => personId),
  "117a77b0-9360-443b-8795-c6dedc750cf9",
  "PL",
  "US",
  "common",
);

const customerId = constantFrom(...Object.values(demoCustomers).map(({ tenantId }) => tenantId));

/** A path of this place: each parameter something that is there, or anything. */
function pathOf({ path }: Place): Arbitrary<string> {
  const parts = path.split("/").slice(1).map(partOf);
  return tuple(...parts).map((written) => `/${written.join("/")}`);
}

function partOf(part: string): Arbitrary<string> {
  if (!part.startsWith(":")) {
    return oneof(
      { weight: 12, arbitrary: constant(part) },
      constantFrom(part.toUpperCase(), `/${part}`),
    );
  }
  return oneof(
    { weight: 6, arbitrary: part === ":customerId" ? customerId : known },
    { weight: 1, arbitrary: odd.map(escaped) },
    { weight: 1, arbitrary: constantFrom("%00", "%2e%2e", "%2F", "a%20b") },
  );
}

/** As an address may carry it; a lone half of a letter has no form there. */
function escaped(text: string): string {
  return (
    encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "?")).replaceAll("..", "%2e%2e") || "-"
  );
}

const queryName = constantFrom(
  "agreementType",
  "country",
  "language",
  "size",
  "offset",
  "filter",
  "startDate",
  "endDate",
  "tenantId",
  "mpnId",
  "relationship_type",
  "sort",
  "client_id",
  "redirect_uri",
  "response_type",
  "seekOperation",
);
const queryValue = oneof(
  known,
  odd,
  constantFrom("MicrosoftCustomerAgreement", "*", "2026-04-01", "5", "100000", "next"),
  constantFrom("IsIndirectCloudSolutionProviderOf", "{}", '{"Field":"Domain","Value":"a"}', "["),
);
const query = oneof(
  { weight: 3, arbitrary: constant("") },
  { weight: 1, arbitrary: constant("?agreementType=MicrosoftCustomerAgreement") },
  {
    weight: 3,
    arbitrary: array(tuple(oneof(queryName, odd), queryValue), { maxLength: 4 }).map(
      (pairs) => `?${pairs.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join("&")}`,
    ),
  },
);

const anyJson = jsonValue({ maxDepth: 4 });
/** A body: what belongs there, that with one thing wrong, any JSON, or no JSON at all. */
function bodyOf({ method }: Place, good?: Written): Arbitrary<FuzzedRequest["body"]> {
  if (method === "GET" || method === "HEAD") return constant(undefined);
  const fitting = good?.body ?? { grant_type: "password", username: "a", password: "b" };
  const form = dictionary(
    constantFrom("grant_type", "client_id", "client_secret", "username", "password", "account"),
    oneof(odd, constantFrom("client_credentials", "password", "refresh_token", "jwt_token")),
  ).map((fields) => new URLSearchParams(Object.entries(fields)).toString());
  return oneof(
    { weight: 3, arbitrary: spoilt(fitting).map((value) => JSON.stringify(value)) },
    { weight: 7, arbitrary: varied(fitting) },
    { weight: 1, arbitrary: anyJson.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: form },
    { weight: 1, arbitrary: odd },
    { weight: 1, arbitrary: uint8Array({ maxLength: 60 }).map((bytes) => Uint8Array.from(bytes)) },
    constantFrom(undefined, "", "[".repeat(10_000), '{"a":1,"A":2}', '{"__proto__":{"a":1}}'),
  );
}

/** A body as it is. What may be said once only is said of somebody else each time. */
function varied(body: object): Arbitrary<string> {
  return nat().map((number) =>
    JSON.stringify(body).replaceAll(/carpinus-training|piotr(?=@)/giu, `fuzz-${String(number)}`),
  );
}

type Named = Readonly<Record<string, unknown>>;

/** An object with one property, somewhere in it, changed for anything, left out or written differently. */
function spoilt(value: object): Arbitrary<unknown> {
  const names = Object.keys(value);
  return tuple(
    constantFrom(...names),
    anyJson,
    odd,
    constantFrom("swap", "text", "drop", "case", "in"),
  ).chain(([name, json, text, how]) => {
    const { [name]: content, ...others }: Named = { ...value };
    if (how === "drop") return constant(others);
    if (how === "case") return constant({ ...others, [name.toUpperCase()]: content });
    if (how === "text") return constant({ ...others, [name]: text });
    const isDeeper = how === "in" && typeof content === "object" && content !== null;
    return isDeeper
      ? spoilt(content).map((inner) => Object.assign({}, others, { [name]: inner }))
      : constant({ ...others, [name]: json });
  });
}

const printable = string({ maxLength: 40 }).map((text) => text.replaceAll(/[^\x20-\x7e]/gu, ""));
const headers: Arbitrary<Readonly<Record<string, string>>> = record({
  "content-type": option(
    constantFrom(
      "application/json",
      "APPLICATION/JSON; charset=utf-8",
      "application/x-www-form-urlencoded",
      "text/plain",
      "application/x-www-form-urlencoded; charset=x",
    ),
    { nil: "application/json", freq: 1 },
  ),
  accept: oneof(
    { weight: 8, arbitrary: constant("application/json") },
    constantFrom("*/*", "text/html", ""),
  ),
  "ms-requestid": oneof(
    { weight: 8, arbitrary: printable },
    { weight: 1, arbitrary: constantFrom("r-1", "r-2") },
  ),
  "ms-correlationid": printable,
  "x-locale": printable,
  "if-match": oneof({ weight: 3, arbitrary: constantFrom("", "*") }, printable),
});

const token = oneof(
  { weight: 12, arbitrary: constant("person" as const) },
  { weight: 4, arbitrary: constant("app" as const) },
  { weight: 2, arbitrary: constant("otherPartner" as const) },
  { weight: 6, arbitrary: constantFrom(...TOKENS) },
);

/** Any request to any place that answers: `good` has a call of some that would be answered well as it is. */
export function fuzzedRequests(good: ReadonlyMap<string, Written>): Arbitrary<FuzzedRequest> {
  return constantFrom(...PLACES).chain((place) => {
    const written = good.get(place.name);
    if (written === undefined) return spoiltRequest(place);
    return oneof(
      { weight: 1, arbitrary: wholeRequest(place, written) },
      { weight: 3, arbitrary: spoiltRequest(place, written) },
    );
  });
}

/** The good call of a place, as whoever makes it sends it: the run does not come to its answer by luck alone. */
function wholeRequest(place: Place, { path, body }: Written): Arbitrary<FuzzedRequest> {
  return (body === undefined ? constant(undefined) : varied(body)).map((text) => ({
    place,
    path,
    method: place.method,
    token: "person",
    headers: { "content-type": "application/json" },
    body: text,
  }));
}

/** A request to a place with any part of it changed for another, or for anything. */
function spoiltRequest(place: Place, written?: Written): Arbitrary<FuzzedRequest> {
  const anywhere = tuple(pathOf(place), query).map((parts) => parts.join(""));
  return record({
    place: constant(place),
    path:
      written === undefined
        ? anywhere
        : oneof(
            { weight: 2, arbitrary: constant(written.path) },
            { weight: 1, arbitrary: anywhere },
          ),
    method: oneof(
      { weight: 12, arbitrary: constant(place.method) },
      constantFrom("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"),
    ),
    token,
    headers,
    body: bodyOf(place, written),
  });
}
