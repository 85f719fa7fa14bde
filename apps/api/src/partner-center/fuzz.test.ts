import { customersOf } from "@countersign/domain";
import { isProgramPath, PLACES } from "@countersign/partner-center-api";
import { demoApps, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { assert, asyncProperty } from "fast-check";
import { decodeJwt, generateKeyPair, importJWK, type JWTPayload, SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type ReadyCall, readyCalls } from "../testing/ready-calls.ts";
import {
  type FuzzedRequest,
  fuzzedRequests,
  GOOD_TOKENS,
  type TokenKind,
} from "../testing/fuzzed-requests.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { accessTokenIn } from "../testing/program.ts";
import { testTokenKey } from "../testing/test-token-key.ts";
import { byPassword, itself, V1 } from "../testing/token-requests.ts";

/** `npm run soak` asks for 10,000. */
const REQUESTS = Number(process.env["FUZZ_REQUESTS"] ?? 2000);
const SEED = 20_210_324;
/** How often each place is come to at least. */
const FEWEST = REQUESTS / 200;
/** In milliseconds: nothing here takes as long, unless it hangs. */
const LONGEST = 10_000;
/** It repeats the approver of then, who is not its to change, and other profiles have changed who that is. */
const SELDOM_ANSWERED = "updateLegalBusinessProfile";
const { nina } = demoPartnerPeople;
const { oriolus } = demoPartners;
/** Places that ask for no token: signing in is how one gets it, and a link to a file is one itself. */
const WITHOUT_TOKEN = new Set(PLACES.filter(({ path }) => isOpen(path)).map(({ name }) => name));
const PAGES = /^(?:authorize|signIn)V\d$/u;

let app: TestApp;
let tokens: Readonly<Record<TokenKind, string | null>>;
let good: ReadonlyMap<string, ReadyCall>;
/** How often each status came from each place, to its own method. */
const met = new Map<string, Map<number, number>>();

beforeAll(async () => {
  app = await openTestApp();
  await app.sandboxes.open("demo", "monday");
  tokens = await everyToken();
  good = await readyCalls(app);
});
afterAll(() => app[Symbol.asyncDispose]());

describe("generated requests to the emulated API", () => {
  it(
    `are answered, ${REQUESTS} of them, and harm nothing`,
    async () => {
      await assert(asyncProperty(fuzzedRequests(good), isHarmless), {
        seed: SEED,
        numRuns: REQUESTS,
        endOnFailure: true,
      });
    },
    (REQUESTS / 1000) * 60_000,
  );

  it("came to every place that answers, again and again", () => {
    const seldom = PLACES.filter(({ name }) => timesOf(name, () => true) < FEWEST);
    expect(seldom.map(({ name }) => name)).toEqual([]);
  });

  it("came to answers and to refusals of every operation that has both", () => {
    const neverAnswered = [...good.keys()].filter(
      (name) => timesOf(name, (status) => status < 300) === 0,
    );
    expect(neverAnswered.filter((name) => name !== SELDOM_ANSWERED)).toEqual([]);
    const neverRefused = [...good.keys()].filter(
      (name) => timesOf(name, (status) => status >= 400) === 0,
    );
    expect(neverRefused).toEqual([]);
  });
});

async function isHarmless(request: FuzzedRequest): Promise<void> {
  const before = await versions();
  const response = await send(request);
  const text = await response.text();
  const { status } = response;
  if (request.method === request.place.method) note(request.place.name, status);
  const isRead = ["GET", "HEAD", "OPTIONS"].includes(request.method);
  const after = await versions();
  expect(status).toBeLessThan(500);
  expect(status).toBeGreaterThanOrEqual(200);
  // An address with `..` in it leaves the API before it is even sent.
  const isInside = isProgramPath(new URL(response.url).pathname) || PAGES.test(request.place.name);
  if (isInside) assertReadable(request, response, text);
  const mayChange = status < 400 && !isRead;
  expect(after).toEqual({ ...before, ...(mayChange && { demo: after.demo }) });
  if (isInside) assertKept(request, status);
}

/** What comes back is JSON, or nothing, or what its place is for: a page or a file. */
function assertReadable({ place, method }: FuzzedRequest, response: Response, text: string): void {
  const type = response.headers.get("content-type") ?? "";
  if (text === "") return;
  if (type.startsWith("application/json")) expect(isJson(text)).toBe(true);
  else if (PAGES.test(place.name)) expect(type).toMatch(/^text\/(?:html|plain)/u);
  else if (method === "OPTIONS") expect(text).toMatch(/^[A-Z, ]+$/u);
  else expect([place.name, type]).toEqual(["templateFile", "application/pdf"]);
  expect(response.headers.get("x-mine")).toBeNull();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Nobody gets anything with a token that is not good, and nobody reads another partner's customer. */
function assertKept({ place, path, token }: FuzzedRequest, status: number): void {
  if (WITHOUT_TOKEN.has(place.name)) return;
  if (!GOOD_TOKENS.has(token)) expect(status).toBeGreaterThanOrEqual(400);
  const [, customerId] = /\/customers\/([0-9a-f-]{36})/iu.exec(path) ?? [];
  if (customerId === undefined || token === "otherPartner" || !isOurs(place.name)) return;
  if (!ownCustomers.has(customerId.toLowerCase())) expect(status).toBeGreaterThanOrEqual(400);
}

/** What Oriolus may read at most: customers only leave it here, or begin with an id that no request could guess. */
let ownCustomers: ReadonlySet<string> = new Set();

async function versions(): Promise<{ readonly demo: number; readonly monday: number }> {
  const [demo, monday] = await Promise.all(
    ["demo", "monday"].map(async (key) => app.sandboxes.find(key)),
  );
  if (demo === null || demo === undefined || monday === null || monday === undefined) {
    throw new Error("A sandbox is gone.");
  }
  ownCustomers = new Set([...ownCustomers, ...customersOf(demo.world(), oriolus.tenantId)]);
  return { demo: demo.version(), monday: monday.version() };
}

function send({ place, path, method, token, headers, body }: FuzzedRequest): Promise<Response> {
  const given = token === "person" ? personFor(place.name) : tokens[token];
  const hasBody = body !== undefined && method !== "GET" && method !== "HEAD";
  return fetch(`${app.root}${path}`, {
    method,
    headers: { ...headers, ...(given !== null && { Authorization: `Bearer ${given}` }) },
    redirect: "manual",
    signal: AbortSignal.timeout(LONGEST),
    ...(hasBody && { body }),
  });
}

/** Whoever makes the good call of a place, or the first partner's own person. */
function personFor(name: string): string | null {
  return good.get(name)?.program.token ?? tokens.person;
}

function isOurs(name: string): boolean {
  const person = personFor(name);
  return person !== null && decodeJwt(person)["tid"] === oriolus.tenantId;
}

function note(name: string, status: number): void {
  const times = met.get(name) ?? new Map<number, number>();
  met.set(name, times.set(status, (times.get(status) ?? 0) + 1));
}

function timesOf(name: string, isMeant: (status: number) => boolean): number {
  const times = [...(met.get(name) ?? [])].filter(([status]) => isMeant(status));
  return times.reduce((sum, [, each]) => sum + each, 0);
}

function isOpen(path: string): boolean {
  return path.startsWith("/:tenant/") || path.startsWith("/agreement-documents/");
}

async function everyToken(): Promise<Readonly<Record<TokenKind, string | null>>> {
  const byUser = await app.program().form(V1, byPassword());
  const person = accessTokenIn(byUser);
  const others = z.object({ refresh_token: z.string(), id_token: z.string() }).parse(byUser.body);
  const claims = decodeJwt(person);
  const ours = z.looseObject({ life: z.number() }).parse(claims["countersign"]);
  const { alcedo } = demoApps;
  const alcedoToken = await app
    .program()
    .form(`/${nina.tenantId}/oauth2/token`, itself({}, alcedo));
  const stranger = await generateKeyPair("RS256");
  const key = await importJWK({ ...testTokenKey() }, "RS256");
  const signed = (payload: JWTPayload, by: Parameters<SignJWT["sign"]>[0] = key): Promise<string> =>
    new SignJWT(payload).setProtectedHeader({ alg: "RS256", typ: "JWT" }).sign(by);
  const [head = "", payload = ""] = person.split(".");
  const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url");
  return {
    person,
    app: accessTokenIn(await app.program().form(V1, itself())),
    otherPartner: accessTokenIn(alcedoToken),
    none: null,
    nonsense: "nonsense",
    forged: `${head}.${payload}.${"A".repeat(342)}`,
    unsigned: `${none}.${payload}.`,
    otherSandbox: accessTokenIn(await app.program("/s/monday").form(V1, byPassword())),
    expired: await signed({
      ...claims,
      countersign: { ...ours, issuedAt: "2026-04-20T00:00:00.000Z" },
    }),
    otherAudience: await signed({ ...claims, aud: "https://graph.microsoft.com" }),
    otherInstallation: await signed(claims, stranger.privateKey),
    refresh: others.refresh_token,
    identity: others.id_token,
  };
}
