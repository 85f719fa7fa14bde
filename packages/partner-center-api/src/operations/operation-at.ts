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
export const PLACES: readonly Place[] = [...OPERATIONS, ...BESIDE];

/** The names by which a call can be told. */
export const OPERATION_NAMES: readonly string[] = PLACES.map(({ name }) => name);

const FITTING = PLACES.map(({ name, method, path }) => ({
  name,
  method,
  fits: new RegExp(`^${patternOf(path)}/?$`, "iu"),
}));

/** The name of what would answer; `null` where nothing would. Judges as the routes do, before any of them is asked. */
export function operationAt(method: string, path: string): string | null {
  const found = FITTING.find(
    (place) => (place.method === method || isHeadOf(place.method, method)) && place.fits.test(path),
  );
  return found?.name ?? null;
}

/** A HEAD is answered by what answers the GET, where nothing answers it itself. */
function isHeadOf(method: string, asked: string): boolean {
  return method === "GET" && asked === "HEAD";
}

function patternOf(path: string): string {
  return path
    .split("/")
    .map((part) =>
      part.startsWith(":") ? "[^/]+" : part.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`),
    )
    .join("/");
}
