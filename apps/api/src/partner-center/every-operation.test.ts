import { isOperation, PLACES } from "@countersign/partner-center-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GOOD_CALLS, readyCall } from "../testing/every-operation.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";

const OPERATIONS = PLACES.filter(isOperation);

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app[Symbol.asyncDispose]());

describe("the table of good calls", () => {
  it("has one for every operation", () => {
    const names = OPERATIONS.map(({ name }) => name);
    expect(Object.keys(GOOD_CALLS).toSorted()).toEqual(names.toSorted());
  });

  it.each(OPERATIONS)("has one for $name that is answered well", async ({ name, method }) => {
    const { program, path, body } = await readyCall(app, name, name.toLowerCase());
    const { status } = await program.send(method, path, { body });
    expect([200, 201]).toContain(status);
  });
});
