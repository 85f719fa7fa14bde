import { z } from "zod";
import { ErrorResource, ThrottledResource } from "../dialect/error-resources.ts";
import { pageUrl, SHAPES } from "../dialect/resource.ts";
import { words } from "../locales/words.ts";
import { errorStatusesOf } from "../operations/error-statuses.ts";
import { OPERATIONS } from "../operations/operations.ts";
import type { Operation } from "../operations/operation.ts";
import { LEDGER } from "../published/ledger.ts";
import { supportedOperations } from "../published/operations.ts";
import { alone, componentSchemas, contentOf, parameter } from "./schemas.ts";
import { SIGN_IN, signInPaths } from "./sign-in-paths.ts";

let document: object | undefined;

/** What of the API answers here, as OpenAPI 3.1. Everything but the address is the same in every sandbox. */
export function openApiDocument(root: string): object {
  document ??= writtenOnce();
  return { ...document, servers: [{ url: root }] };
}

function writtenOnce(): object {
  const areas = new Map(supportedOperations().map(({ name, area }) => [name, area]));
  const paths = new Map<string, Record<string, object>>();
  for (const operation of OPERATIONS) {
    const path = templateOf(operation.path);
    const there = paths.get(path) ?? {};
    const tags = [areas.get(operation.name)];
    const told = { tags, ...described(operation) };
    paths.set(path, { ...there, [operation.method.toLowerCase()]: told });
  }
  return {
    openapi: "3.1.0",
    info: {
      title: words.t("openapi.title"),
      description: words.t("openapi.description"),
      version: "v1",
    },
    tags: [...new Set([SIGN_IN, ...areas.values()])].map((name) => ({ name })),
    security: [{ bearer: [] }],
    paths: { ...signInPaths(), ...Object.fromEntries(paths) },
    components: {
      securitySchemes: { bearer: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
      schemas: componentSchemas(),
    },
  };
}

function described(operation: Operation): object {
  const { name, path, query = [], body, answers } = operation;
  const inPath = namesIn(path).map((each) => parameter(each, "path"));
  const inQuery = query.map((each) => parameter(each, "query"));
  const page = answers === null ? null : (SHAPES.get(answers)?.page ?? null);
  return {
    operationId: name,
    summary: summaryOf(name),
    description: descriptionOf(operation),
    ...(page !== null && { externalDocs: { url: pageUrl(page) } }),
    parameters: [...inPath, ...inQuery],
    ...(body !== undefined && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: schemaOf(body) } },
      },
    }),
    responses: responsesOf(operation),
  };
}

/** `listCustomerUsers` as a sentence says it. */
function summaryOf(name: string): string {
  const parted = name.replaceAll(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`);
  return parted.charAt(0).toUpperCase() + parted.slice(1);
}

/** Who may call it, and what it answers beside the published shape. */
function descriptionOf({ name, mode }: Operation): string {
  const added = LEDGER.filter(({ operation }) => operation === name).map(({ field, why }) =>
    words.t("openapi.added", { field, why }),
  );
  return [words.t("openapi.callers", { mode }), ...added].join(" ");
}

function responsesOf(operation: Operation): object {
  const { method, status = 200, answers } = operation;
  const answered = {
    description: words.t("openapi.answered"),
    ...(answers !== null && contentOf(answers)),
  };
  const refused = errorStatusesOf(operation).map(
    (each) =>
      [each, refusedWith(method, each === 429 ? ThrottledResource : ErrorResource)] as const,
  );
  return {
    ...Object.fromEntries(refused),
    [status]: answered,
    default: refusedWith(method, ErrorResource),
  };
}

/** An answer to HEAD has no body, whatever it says. */
function refusedWith(method: Operation["method"], shape: z.ZodType): object {
  const description = words.t("openapi.refused");
  return method === "HEAD" ? { description } : { description, ...contentOf(shape) };
}

/** What a caller may send: names are written here as the vendor writes them and are taken in any letter case. */
function schemaOf(schema: z.ZodType): object {
  return alone(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }));
}

function templateOf(path: string): string {
  return path.replaceAll(/:(\w+)/gu, "{$1}");
}

function namesIn(path: string): readonly string[] {
  return [...path.matchAll(/:(\w+)/gu)].map(([, name = ""]) => name);
}
