import {
  isOperation,
  openApiDocument,
  type Operation,
  PLACES,
} from "@countersign/partner-center-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type BareCall, sendBare } from "../testing/bare-call.ts";
import {
  type BodyShape,
  type CallsOf,
  type Varying,
  VARIATIONS,
  withHeader,
} from "../testing/call-variations.ts";
import { GOOD_CALLS } from "../testing/every-operation.ts";
import { readyCall } from "../testing/ready-calls.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";

const OPERATIONS = PLACES.filter(isOperation);

const BodyShapes: z.ZodType<BodyShape> = z.object({
  get properties() {
    return z.record(z.string(), BodyShapes).optional();
  },
  get items() {
    return BodyShapes.optional();
  },
});
const Described = z.object({
  operationId: z.string(),
  requestBody: z
    .object({
      content: z.object({ "application/json": z.object({ schema: BodyShapes }).optional() }),
    })
    .optional(),
});
const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), Described)) });

/** What may stand in the body of each operation. */
const BODIES = new Map(
  Object.values(Document.parse(openApiDocument("")).paths)
    .flatMap((methods) => Object.values(methods))
    .map(({ operationId, requestBody }) => [
      operationId,
      requestBody?.content["application/json"]?.schema ?? {},
    ]),
);

/** What operations answered, by their names. */
type Outcomes = ReadonlyMap<string, string>;
type Plain = { readonly root: string; readonly call: BareCall };

let app: TestApp;
let sandboxes = 0;
/** Calls that can still be made: what only reads is asked in the same sandbox again and again. */
const ready = new Map<string, Plain>();
/** What each operation answers to its plain call. */
let outcomes: Outcomes = new Map();

beforeAll(async () => {
  app = await openTestApp();
  outcomes = await answersTo((call) => call);
});
afterAll(() => app[Symbol.asyncDispose]());

/** The good call of an operation, written as the vendor's documents write calls. */
async function plainCall({ name, method }: Operation): Promise<Plain> {
  const known = ready.get(name);
  if (known !== undefined) return known;
  sandboxes += 1;
  const { program, path, body } = await readyCall(app, name, `tolerant-${String(sandboxes)}`);
  const headers = {
    Authorization: `Bearer ${String(program.token)}`,
    Accept: "application/json",
    ...(body !== undefined && { "Content-Type": "application/json" }),
  };
  const text = body === undefined ? null : JSON.stringify(body);
  const plain = { root: program.root, call: { method, path, headers, text } };
  ready.set(name, plain);
  return plain;
}

/** An outcome without what differs from one sandbox to the next, ids that were made and what follows from them. */
async function outcomeOf({ name, method }: Operation, { root, call }: Plain): Promise<string> {
  if (method !== "GET" && method !== "HEAD") ready.delete(name);
  const { status, text } = await sendBare(root, call);
  const comparable = text
    .replaceAll(/(?![abc]0000)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu, "{id}")
    .replaceAll(/\/s\/tolerant-\d+/gu, "{sandbox}")
    .replaceAll(/\beyJ[\w.-]+/gu, "{token}")
    .replaceAll(/"(etag|alternateId|password)":"[^"]*"/gu, '"$1":"…"')
    // It is answered as it was written.
    .replaceAll(/"dateAgreed":"[^"]*"/gu, '"dateAgreed":"…"');
  return `${String(status)} ${comparable}`;
}

/** What the operations answer to their plain call written so, all at once; left out where it cannot be written so. */
async function answersTo(varied: Varying, isSentBefore = false): Promise<Outcomes> {
  const answers = await Promise.all(
    OPERATIONS.map(async (operation) => {
      const { root, call } = await plainCall(operation);
      const written = varied(call, BODIES.get(operation.name) ?? {});
      if (written === null) return [];
      if (isSentBefore) await outcomeOf(operation, { root, call: written });
      return [[operation.name, await outcomeOf(operation, { root, call: written })] as const];
    }),
  );
  return new Map(answers.flat());
}

/** The operations whose plain call is of a kind; there are at least as many as were once counted. */
async function namesOf(kind: CallsOf): Promise<readonly string[]> {
  const calls = await Promise.all(
    OPERATIONS.map(async (operation) => {
      const { call } = await plainCall(operation);
      return isOf[kind](call) ? [operation.name] : [];
    }),
  );
  const names = calls.flat().toSorted();
  expect(names.length).toBeGreaterThanOrEqual(LEAST[kind]);
  return names;
}

const isOf: Readonly<Record<CallsOf, (call: BareCall) => boolean>> = {
  every: () => true,
  body: ({ text }) => text !== null,
  query: ({ path }) => path.includes("?"),
  noQuery: ({ path }) => !path.includes("?"),
  dates: ({ path, text }) => /T\d\d:\d\d:\d\dZ/u.test(`${path} ${text ?? ""}`),
};
const LEAST: Readonly<Record<CallsOf, number>> = {
  every: OPERATIONS.length,
  body: 16,
  query: 22,
  noQuery: 48,
  dates: 2,
};

describe("the plain call", () => {
  it("is written down for every operation, and nothing else is", () => {
    const names = OPERATIONS.map(({ name }) => name);
    expect(Object.keys(GOOD_CALLS).toSorted()).toEqual(names.toSorted());
  });

  it("is answered well by every operation", () => {
    const refused = [...outcomes].filter(([, outcome]) => !/^20[014] /u.test(outcome));
    expect(refused).toEqual([]);
  });
});

describe("every operation answers as to the plain call", () => {
  it.each(VARIATIONS)("when it comes with $title", async ({ varied, of }) => {
    const answers = await answersTo(varied);
    expect([...answers.keys()].toSorted()).toEqual(await namesOf(of));
    expect(answers).toEqual(new Map([...outcomes].filter(([name]) => answers.has(name))));
  });

  it("when it comes again under its MS-RequestId", async () => {
    const named = withHeader("MS-RequestId", "9f1f1c1e-0000-4000-8000-00000000000c");
    expect(await answersTo(named, true)).toEqual(outcomes);
  });
});
