import { PLACES } from "@countersign/partner-center-api";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openTestApp } from "../testing/open-test-app.ts";

const Document = z.looseObject({
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
});

async function documentOf(prefix = ""): Promise<z.infer<typeof Document>> {
  await using app = await openTestApp({ publicUrl: "https://training.example" });
  await app.sandboxes.open("demo", "monday");
  const { status, body } = await app.visitor(prefix).get("/openapi.json");
  expect(status).toBe(200);
  return Document.parse(body);
}

describe("the OpenAPI document", () => {
  it("is valid, by somebody else's judgement", async () => {
    const judged = await new Validator().validate(structuredClone(await documentOf()));
    expect(judged).toEqual({ valid: true });
  });

  it("has every operation that answers, where it answers", async () => {
    const { paths } = await documentOf();
    const written = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => ({
        name: operationId,
        method: method.toUpperCase(),
        path: path.replaceAll(/\{(\w+)\}/gu, ":$1"),
      })),
    );
    const answering = PLACES.filter(({ path }) => /^\/(?:v1|webhooks|auditactivity)\//u.test(path));
    const expected = answering.map(({ name, method, path }) => ({ name, method, path }));
    const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
    expect(written.toSorted(byName)).toEqual(expected.toSorted(byName));
  });

  it("says what a body holds, from the schema that reads it", async () => {
    const { paths } = await documentOf();
    expect(paths["/v1/customers/{customerId}/agreements"]?.["post"]).toMatchObject({
      parameters: [{ name: "customerId", in: "path", required: true }],
      requestBody: {
        content: {
          "application/json": {
            schema: {
              required: ["primaryContact", "templateId", "dateAgreed", "type"],
              properties: {
                primaryContact: { required: ["firstName", "lastName", "email"] },
              },
            },
          },
        },
      },
    });
  });

  it("names the address of its own sandbox", async () => {
    expect((await documentOf("/s/monday")).servers).toEqual([
      { url: "https://training.example/s/monday" },
    ]);
  });
});
