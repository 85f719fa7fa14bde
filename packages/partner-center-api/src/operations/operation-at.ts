import { OPERATIONS } from "./operations.ts";
import type { Operation } from "./operation.ts";

/** Where something answers, and by which name it is told. */
export type Place = Pick<Operation, "name" | "method" | "path">;

/** What answers beside the operations: sign-in, and the files behind the links of a template. */
const BESIDE: readonly Place[] = [
  { name: "templateFile", method: "GET", path: "/agreement-documents/:token" },
  { name: "generateTokenOlder", method: "POST", path: "/generatetoken" },
  { name: "generateToken", method: "POST", path: "/v3/generatetoken" },
  { name: "tokenV1", method: "POST", path: "/:tenant/oauth2/token" },
  { name: "tokenV2", method: "POST", path: "/:tenant/oauth2/v2.0/token" },
  { name: "authorizeV1", method: "GET", path: "/:tenant/oauth2/authorize" },
  { name: "authorizeV2", method: "GET", path: "/:tenant/oauth2/v2.0/authorize" },
  { name: "signInV1", method: "POST", path: "/:tenant/oauth2/authorize" },
  { name: "signInV2", method: "POST", path: "/:tenant/oauth2/v2.0/authorize" },
  { name: "discoveryV1", method: "GET", path: "/:tenant/.well-known/openid-configuration" },
  { name: "discoveryV2", method: "GET", path: "/:tenant/v2.0/.well-known/openid-configuration" },
  { name: "keysV1", method: "GET", path: "/:tenant/discovery/keys" },
  { name: "keysV2", method: "GET", path: "/:tenant/discovery/v2.0/keys" },
];

/** Everything that answers, sign-in among it. */
export const PLACES: readonly (Place | Operation)[] = [...OPERATIONS, ...BESIDE];

/** The names by which a call can be told. */
export const OPERATION_NAMES: readonly string[] = PLACES.map(({ name }) => name);

/** What a call has come to. */
export type Located = {
  /** What answers there, one for each method that the path takes. */
  readonly there: readonly (Place | Operation)[];
  /** The one that answers the call's method; `null` where none does. */
  readonly place: Place | Operation | null;
  /** The parts of the path that a place has names for, unescaped. */
  readonly parameters: Readonly<Record<string, string>>;
};

/** Whether what answers is an operation of the API, and not sign-in or a file. */
export function isOperation(place: Place | Operation | null): place is Operation {
  return place !== null && "answer" in place;
}

/** Paths by their parts, in small letters; a part that may be anything lies in `any`. */
type Crossing = { readonly named: Map<string, Crossing>; any: Crossing | null; there: Place[] };

const START = crossing();
for (const place of PLACES) endOf(place.path).there.push(place);

/** Finds what a call has come to, its path in any letter case; `null` where nothing answers any method. */
export function locate(method: string, path: string): Located | null {
  const parts = partsOf(path);
  const there = reached(START, parts, 0)?.there ?? [];
  const [first] = there;
  if (first === undefined) return null;
  const answering = (asked: string): Place | undefined =>
    there.find((each) => each.method === asked);
  // A HEAD is answered by what answers the GET, where nothing answers it itself.
  const place = answering(method) ?? (method === "HEAD" ? answering("GET") : undefined);
  return { there, place: place ?? null, parameters: parametersOf(place ?? first, parts) };
}

function crossing(): Crossing {
  return { named: new Map(), any: null, there: [] };
}

function endOf(path: string): Crossing {
  return partsOf(path).reduce((from, part) => {
    if (isParameter(part)) return (from.any ??= crossing());
    const name = part.toLowerCase();
    const next = from.named.get(name) ?? crossing();
    from.named.set(name, next);
    return next;
  }, START);
}

/** A part's own name goes before one that may be anything. */
function reached(from: Crossing, parts: readonly string[], at: number): Crossing | null {
  const part = parts[at];
  if (part === undefined) return from.there.length > 0 ? from : null;
  const named = from.named.get(part.toLowerCase());
  const found = named === undefined ? null : reached(named, parts, at + 1);
  return found ?? (from.any === null || part === "" ? null : reached(from.any, parts, at + 1));
}

/** One slash at the end says nothing. */
function partsOf(path: string): readonly string[] {
  return path.slice(1, path.length > 1 && path.endsWith("/") ? -1 : undefined).split("/");
}

function parametersOf({ path }: Place, parts: readonly string[]): Readonly<Record<string, string>> {
  const parameters: Record<string, string> = {};
  for (const [at, name] of partsOf(path).entries()) {
    if (isParameter(name)) parameters[name.slice(1)] = unescaped(parts[at] ?? "");
  }
  return parameters;
}

/** A part whose escapes spell nothing stands for itself: it names nothing that is here. */
function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}

function isParameter(part: string): boolean {
  return part.startsWith(":");
}
