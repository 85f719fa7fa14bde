import {
  judgeAnswer,
  LEDGER,
  type OperationShape,
  operationShapes,
  UNPUBLISHED,
} from "@countersign/partner-center-api/shapes";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { readyCall } from "../testing/ready-calls.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { toldInLedger } from "../testing/published-shape.ts";

const OPERATIONS = operationShapes();
const Items = z.object({ items: z.array(z.unknown()) });

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app[Symbol.asyncDispose]());

function exactly({ name, shape }: OperationShape): object | null {
  return shape === null
    ? null
    : { operation: name, added: toldInLedger(name).toSorted(), wrong: [] };
}

describe("the published shapes", () => {
  it("are there for every operation, or the list of those without says why there is none", () => {
    const without = OPERATIONS.filter(({ shape }) => shape === null);
    expect(without.map(({ name }) => name).toSorted()).toEqual(Object.keys(UNPUBLISHED).toSorted());
  });

  it.each(OPERATIONS)(
    "are what $name answers, but for what the ledger tells",
    async (operation) => {
      const { name, method } = operation;
      const { program, path, body: sent } = await readyCall(app, name, name.toLowerCase());
      const { status, body } = await program.send(method, path, { body: sent });
      expect(Items.safeParse(body).data?.items).not.toEqual([]);
      expect(judgeAnswer({ method, path, status, body })).toEqual(exactly(operation));
    },
  );

  it("have no line in the ledger for what is no operation, and none twice", () => {
    const names = new Set(OPERATIONS.map(({ name }) => name));
    const lines = LEDGER.map(({ operation, field }) => `${operation} ${field}`);
    expect(LEDGER.filter(({ operation }) => !names.has(operation))).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
  });
});
