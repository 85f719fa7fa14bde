import { createHash } from "node:crypto";
import type { Request, Response } from "express";
import { callIdsOf } from "../dialect/call-ids.ts";
import { dialectError } from "../dialect/dialect-error.ts";
import { acceptsJson } from "../dialect/json-type.ts";
import { type ReadBody, readJson } from "../dialect/read-body.ts";
import { sendJson } from "../dialect/send-json.ts";
import type { PartnerCenterPort, RepeatedBy } from "../port.ts";
import { notesOf, watchedBody } from "../requests/call-notes.ts";
import { assertBudget } from "../throttling/throttled.ts";
import { assertMode, callerOf } from "../tokens/caller.ts";
import type { Issuer } from "../tokens/issue.ts";
import type { TokenSigner } from "../tokens/token-signer.ts";
import type { Call, Operation, Reply } from "./operation.ts";
import type { Located } from "./operation-at.ts";
import { queryOf } from "./query.ts";

export type OperationTools = {
  readonly port: PartnerCenterPort;
  readonly signer: TokenSigner;
  readonly issuer: Issuer;
};

/** Answers a call of an operation, once its caller is known and let in. */
export async function answerOperation(
  operation: Operation,
  { parameters }: Located,
  request: Request,
  response: Response,
  tools: OperationTools,
): Promise<void> {
  if (!acceptsJson(request.headers.accept)) throw dialectError("notAcceptable");
  const sandbox = tools.port.sandboxOf(request);
  const caller = await callerOf(request, sandbox, tools.signer);
  notesOf(request).caller = caller;
  const call = createCall(operation, { request, caller, sandbox, parameters, ...tools });
  assertBudget(operation, call);
  assertMode(caller, operation.mode);
  send(request, response, await operation.answer(call), operation);
}

/** Refuses a method where others are answered. */
export function refuseMethod({ there }: Located, { method, path }: Request): never {
  const allowed = there.map((place) => place.method).join(", ");
  throw dialectError("methodRefused", { method, path }, { headers: { Allow: allowed } });
}

type Called = Pick<Call, "request" | "caller" | "sandbox" | "parameters" | "port" | "issuer">;

function createCall(operation: Operation, called: Called): Call {
  const { request, caller, sandbox, parameters, port, issuer } = called;
  let reading: Promise<ReadBody> | undefined;
  const read = (): Promise<ReadBody> => {
    reading ??= readJson(request);
    return reading;
  };
  const repeatedBy = async (): Promise<RepeatedBy | null> =>
    repeatedByOf(operation, called, (await read()).text);
  return {
    request,
    caller,
    sandbox,
    parameters,
    port,
    issuer,
    world: sandbox.world(),
    query: queryOf(request),
    path: (name) => String(parameters[name]),
    body: async () => watchedBody(request, (await read()).value),
    carryOut: async (command, isAsSeen) =>
      sandbox.carryOut(command, caller.commander, { repeatedBy: await repeatedBy(), isAsSeen }),
    async isRepeated() {
      const known = await repeatedBy();
      return known !== null && sandbox.hasCarriedOut(known);
    },
  };
}

/** Every change that came with a request id of its own is recognised when it comes again. */
function repeatedByOf(
  operation: Operation,
  { request, caller: { app, person, isAppOnly }, parameters, port }: Called,
  body: string,
): RepeatedBy | null {
  const { requestId, isRepeatable } = callIdsOf(request, port.newId);
  if (!isRepeatable) return null;
  return {
    key: requestId.toLowerCase(),
    caller: isAppOnly ? app.appId : `${app.appId}/${person.personId}`,
    operation: `${operation.name} ${Object.values(parameters).join("/").toLowerCase()}`,
    bodyHash: createHash("sha256").update(body).digest("hex"),
  };
}

function send(
  request: Request,
  response: Response,
  { status, headers, body }: Reply,
  operation: Operation,
): void {
  response.statusCode = status ?? operation.status ?? 200;
  if (headers !== undefined) response.set(headers);
  if (body !== undefined) sendJson(request, response, body);
  else response.set("Content-Length", "0").end();
}
