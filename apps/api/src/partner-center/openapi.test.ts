import { PLACES } from "@countersign/partner-center-api";
import { LEDGER } from "@countersign/partner-center-api/shapes";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { matching } from "../testing/matching.ts";
import { openTestApp } from "../testing/open-test-app.ts";

const Document = z.looseObject({
  servers: z.array(z.object({ url: z.string() })),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
});

const Responses = z.object({ responses: z.record(z.string(), z.unknown()) });

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
    const answering = PLACES.filter(
      ({ path }) =>
        /^\/(?:v1|webhooks|auditactivity)\//u.test(path) || /\/oauth2.*\/token$/u.test(path),
    );
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
              anyOf: [
                {
                  required: ["primaryContact", "templateId", "dateAgreed", "type"],
                  properties: {
                    primaryContact: { required: ["firstName", "lastName", "email"] },
                  },
                },
                { required: ["attestationId"] },
              ],
            },
          },
        },
      },
    });
  });

  it("says what an answer holds, by the name of the vendor's resource, and with which errors it comes", async () => {
    const { paths, components } = await documentOf();
    const ref = (id: string): object => ({
      content: { "application/json": { schema: { $ref: `#/components/schemas/${id}` } } },
    });
    expect(paths["/v1/customers"]?.["post"]).toMatchObject({
      tags: ["Customers"],
      summary: "Create customer",
      externalDocs: { url: matching.text(/\/create-a-customer$/u) },
      responses: {
        201: ref("NewCustomer"),
        ...Object.fromEntries([400, 401, 403, 404, 409].map((status) => [status, ref("Error")])),
        429: ref("Throttled"),
        default: ref("Error"),
      },
    });
    expect(components.schemas["CustomerCollection"]).toMatchObject({
      required: ["totalCount", "items", "attributes"],
      properties: { items: { items: { $ref: "#/components/schemas/ListedCustomer" } } },
    });
  });

  it("tells of no refusal that cannot come", async () => {
    const { paths } = await documentOf();
    const refusalsOf = (path: string): readonly string[] =>
      Object.keys(Responses.parse(paths[path]?.["get"]).responses).filter((each) => each >= "400");
    expect(refusalsOf("/webhooks/v1/registration/events")).toEqual(["401", "default"]);
    expect(refusalsOf("/v1/profiles/organization")).toEqual(["401", "403", "default"]);
    expect(refusalsOf("/v1/customers/{customerId}")).toEqual([
      "401",
      "403",
      "404",
      "429",
      "default",
    ]);
  });

  it("says where tokens come from, which no token opens, and how sign-in refuses", async () => {
    const { paths } = await documentOf();
    expect(paths["/{tenant}/oauth2/v2.0/token"]?.["post"]).toMatchObject({
      security: [],
      requestBody: {
        content: {
          "application/x-www-form-urlencoded": { schema: { required: ["grant_type"] } },
        },
      },
      responses: {
        200: {
          content: { "application/json": { schema: { $ref: matching.containing("TokenV2") } } },
        },
        400: {
          content: { "application/json": { schema: { $ref: matching.containing("OAuthError") } } },
        },
      },
    });
  });

  it("tells of each field that is answered beside the published shape", async () => {
    const { paths } = await documentOf();
    const told = Object.values(paths).flatMap((methods) => Object.values(methods));
    for (const { operation, field } of LEDGER) {
      const found = told.find(({ operationId }) => operationId === operation);
      expect(found).toMatchObject({ description: matching.containing(field) });
    }
  });

  it("leads by its references only to what is in it", async () => {
    const document = await documentOf();
    const refs = [
      ...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/gu),
    ];
    expect(refs.length).toBeGreaterThan(100);
    const known = new Set(Object.keys(document.components.schemas));
    expect(refs.map(([, id = ""]) => id).filter((id) => !known.has(id))).toEqual([]);
  });

  it("names the address of its own sandbox", async () => {
    expect((await documentOf("/s/monday")).servers).toEqual([
      { url: "https://training.example/s/monday" },
    ]);
  });
});
