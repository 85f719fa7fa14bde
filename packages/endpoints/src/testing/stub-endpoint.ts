import type { ContractProcedure, ErrorMap, Meta, Schema } from "@orpc/contract";
import { type HttpHandler, http } from "msw";
import { PERSON_HEADER } from "../client.ts";
import type { StubbedError } from "./stubbed-error.ts";

/** The root that stubs answer for unless a test says otherwise; hand it to `createApiClient`. */
export const STUB_ROOT = "http://countersign.test";

export type StubbedCall<Input> = {
  readonly input: Input;
  /** Whom the calling tab plays. */
  readonly person: string | null;
};

export type StubbedAnswer<Output> = Output | { readonly error: StubbedError };

export type StubOptions = {
  readonly root?: string;
  readonly surface?: "api" | "_emulator";
};

/**
 * Stands in for one endpoint on the network. What is asked and what is answered both pass the endpoint's own schemas, so
 * a stub cannot drift from the contract.
 *
 * @example server.use(stubEndpoint(api.partner.home, () => aPartnerHome()))
 * @example server.use(stubEndpoint(api.partner.deliverInvitation, () => ({ error: fails("NOT_SAVED") })))
 */
export function stubEndpoint<Input, Output>(
  endpoint: ContractProcedure<Schema<unknown, Input>, Schema<Output, unknown>, ErrorMap, Meta>,
  answer: (call: StubbedCall<Input>) => StubbedAnswer<Output> | Promise<StubbedAnswer<Output>>,
  { root = STUB_ROOT, surface = "api" }: StubOptions = {},
): HttpHandler {
  const { route, inputSchema, outputSchema, errorMap } = endpoint["~orpc"];
  const path = `${root}/${surface}${(route.path ?? "").replaceAll(/\{([^}]+)\}/gu, ":$1")}`;
  const method = route.method === "GET" ? http.get : http.post;
  return method(path, async ({ request, params }) => {
    const asked = { ...(await inputOf(request)), ...params };
    const input = await parsed(inputSchema ?? takesAnything<Input>(), asked, path);
    const answered = await answer({ input, person: request.headers.get(PERSON_HEADER) });
    if (isError(answered)) return errorResponse(answered.error, errorMap, path);
    const output = await parsed(outputSchema ?? takesAnything<unknown>(), answered, path);
    if (output instanceof Blob) {
      const headers = { "Content-Type": "text/csv", "Content-Disposition": "attachment" };
      return new Response(await output.arrayBuffer(), { headers });
    }
    return Response.json(output, { status: route.successStatus ?? 200 });
  });
}

async function inputOf(request: Request): Promise<object> {
  if (request.method === "GET") return Object.fromEntries(new URL(request.url).searchParams);
  const text = await request.text();
  // What stands in the path alone comes without a body.
  const body: unknown = text === "" ? {} : JSON.parse(text);
  return typeof body === "object" && body !== null ? body : {};
}

function isError(answered: unknown): answered is { readonly error: StubbedError } {
  return typeof answered === "object" && answered !== null && "error" in answered;
}

async function errorResponse(
  { code, status, data }: StubbedError,
  errorMap: Readonly<Record<string, { readonly data?: Schema<unknown, unknown> } | undefined>>,
  path: string,
): Promise<Response> {
  const known = errorMap[code];
  if (known === undefined) {
    throw new Error(
      `${path} cannot answer ${code}; its contract names ${Object.keys(errorMap).join(", ")}.`,
    );
  }
  const explained = await parsed(known.data ?? takesAnything<unknown>(), data, path);
  return Response.json({ defined: true, code, status, message: code, data: explained }, { status });
}

/** The schema of an endpoint that names none: its type is inferred as `unknown`, which everything is. */
function takesAnything<Value>(): Schema<unknown, Value> {
  // Only ever instantiated where the contract left the schema out and so inferred `unknown`.
  const validate = (value: unknown): { value: Value } => ({ value: value as Value });
  return { "~standard": { version: 1, vendor: "countersign", validate } };
}

async function parsed<Value>(
  schema: Schema<unknown, Value>,
  value: unknown,
  path: string,
): Promise<Value> {
  const result = await schema["~standard"].validate(value);
  if (result.issues === undefined) return result.value;
  throw new Error(`The stub of ${path} broke its contract: ${JSON.stringify(result.issues)}`);
}
