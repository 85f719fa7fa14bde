import {
  isOperation,
  openApiDocument,
  type Operation,
  PLACES,
} from "@countersign/partner-center-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { type BareCall, sendBare } from "../testing/bare-call.ts";
import { type BodyShape, VARIATIONS } from "../testing/call-variations.ts";
import { GOOD_CALLS, readyCall } from "../testing/every-operation.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";

const OPERATIONS = PLACES.filter(isOperation);
const REQUEST_ID = "9f1f1c1e-0000-4000-8000-00000000000c";

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
    .object({ content: z.object({ "application/json": z.object({ schema: BodyShapes }) }) })
    .optional(),
});
const Document = z.object({ paths: z.record(z.string(), z.record(z.string(), Described)) });

/** What may stand in the body of each operation. */
const BODIES = new Map(
  Object.values(Document.parse(openApiDocument("")).paths)
    .flatMap((methods) => Object.values(methods))
    .map(({ operationId, requestBody }) => [
      operationId,
      requestBody?.content["application/json"].schema ?? {},
    ]),
);

type Plain = { readonly root: string; readonly call: BareCall };

let app: TestApp;
let sandboxes = 0;
/** Calls that can still be made: what only reads is asked in the same sandbox again and again. */
const ready = new Map<string, Plain>();
/** What each operation answers to its plain call. */
const outcomes = new Map<string, string>();

beforeAll(async () => {
  app = await openTestApp();
  for (const operation of OPERATIONS) {
    outcomes.set(operation.name, await outcomeOf(operation, await plainCall(operation)));
  }
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

describe("the plain call", () => {
  it("is written down for every operation, and nothing else is", () => {
    const names = OPERATIONS.map(({ name }) => name);
    expect(Object.keys(GOOD_CALLS).toSorted()).toEqual(names.toSorted());
  });

  it("is answered well by every operation", () => {
    const refused = [...outcomes].filter(([, outcome]) => !/^20[01] /u.test(outcome));
    expect(refused).toEqual([]);
  });
});

describe("every operation answers as to the plain call", () => {
  it.each(VARIATIONS)("when it comes with $title", async ({ varied }) => {
    const answers = new Map<string, string>();
    for (const operation of OPERATIONS) {
      const { root, call } = await plainCall(operation);
      const written = varied(call, BODIES.get(operation.name) ?? {});
      if (written === null) continue;
      answers.set(operation.name, await outcomeOf(operation, { root, call: written }));
    }
    expect(answers.size).toBeGreaterThan(0);
    const asked = [...outcomes].filter(([name]) => answers.has(name));
    expect([...answers]).toEqual(asked);
  });

  it("when it comes again under its MS-RequestId", async () => {
    const answers = new Map<string, string>();
    for (const operation of OPERATIONS) {
      const { root, call } = await plainCall(operation);
      const headers = { ...call.headers, "MS-RequestId": REQUEST_ID };
      const named = { root, call: { ...call, headers } };
      await outcomeOf(operation, named);
      answers.set(operation.name, await outcomeOf(operation, named));
    }
    expect(answers).toEqual(outcomes);
  });
});
