import { z } from "zod";
import { words } from "../locales/words.ts";
import { OPERATIONS } from "../operations/operations.ts";
import type { Operation } from "../operations/operation.ts";

const ERROR = {
  type: "object",
  required: ["code", "message", "description", "isRetryable", "parameters", "data", "source"],
  properties: {
    code: { type: "integer" },
    message: { type: "string" },
    description: { type: "string" },
    errorName: { type: "string" },
    isRetryable: { type: "boolean" },
    parameters: { type: "object", additionalProperties: { type: "string" } },
    errorMessageExtended: { type: "string" },
    data: { type: "array" },
    source: { type: "string" },
  },
} as const;

/** What of the API answers here, as OpenAPI 3.1: paths and bodies come from the operations themselves. */
export function openApiDocument(root: string): object {
  const paths = new Map<string, Record<string, object>>();
  for (const operation of OPERATIONS) {
    const path = templateOf(operation.path);
    const there = paths.get(path) ?? {};
    paths.set(path, { ...there, [operation.method.toLowerCase()]: described(operation) });
  }
  return {
    openapi: "3.1.0",
    info: {
      title: words.t("openapi.title"),
      description: words.t("openapi.description"),
      version: "v1",
    },
    servers: [{ url: root }],
    security: [{ bearer: [] }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: { bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
      schemas: { Error: ERROR },
    },
  };
}

function described({ name, path, mode, query = [], body }: Operation): object {
  const inPath = namesIn(path).map((each) => parameter(each, "path"));
  const inQuery = query.map((each) => parameter(each, "query"));
  const problem = { "application/json": { schema: { $ref: "#/components/schemas/Error" } } };
  return {
    operationId: name,
    description: words.t("openapi.callers", { mode }),
    parameters: [...inPath, ...inQuery],
    ...(body !== undefined && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: schemaOf(body) } },
      },
    }),
    responses: {
      "2XX": { description: words.t("openapi.answered") },
      default: { description: words.t("openapi.refused"), content: problem },
    },
  };
}

function parameter(name: string, where: "path" | "query"): object {
  return { name, in: where, required: where === "path", schema: { type: "string" } };
}

/** What a caller may send: names are written here as the vendor writes them and are taken in any letter case. */
function schemaOf(schema: z.ZodType): object {
  const { $schema: _, ...written } = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
  });
  return written;
}

function templateOf(path: string): string {
  return path.replaceAll(/:(\w+)/gu, "{$1}");
}

function namesIn(path: string): readonly string[] {
  return [...path.matchAll(/:(\w+)/gu)].map(([, name = ""]) => name);
}
