import { createHash } from "node:crypto";
import type { Request, Response } from "express";
import { callIdsOf, given } from "../dialect/call-ids.ts";
import { dialectError } from "../dialect/dialect-error.ts";
import { acceptsJson } from "../dialect/json-type.ts";
import { type ReadBody, readJson } from "../dialect/read-body.ts";
import { jsonOf, send, sendJson } from "../dialect/send-json.ts";
import type { PartnerCenterPort, RepeatedBy, SandboxPort } from "../port.ts";
import { notesOf, watchedBody } from "../requests/call-notes.ts";
import { assertBudget } from "../throttling/throttled.ts";
import { assertMode, callerOf } from "../tokens/caller.ts";
import type { Issuer } from "../tokens/issue.ts";
import type { TokenSigner } from "../tokens/token-signer.ts";
import type { Call, Operation, Reply, View } from "./operation.ts";
import type { Located } from "./operation-at.ts";
import { queryOf } from "./query.ts";
import type { AnswerMemory, RememberedAnswer } from "./remembered-answers.ts";

const CONTINUATION = "ms-continuationtoken";

export type OperationTools = {
  readonly port: PartnerCenterPort;
  readonly signer: TokenSigner;
  readonly issuer: Issuer;
  readonly answers: AnswerMemory;
};

/** A request that has come to an operation, in its sandbox. */
export type Arrived = {
  readonly located: Located;
  readonly sandbox: SandboxPort;
  readonly request: Request;
  readonly response: Response;
};

/** Answers a call of an operation, once its caller is known and let in. */
export async function answerOperation(
  operation: Operation,
  { located, sandbox, request, response }: Arrived,
  tools: OperationTools,
): Promise<void> {
  if (!acceptsJson(request.headers.accept)) throw dialectError("notAcceptable");
  const { parameters } = located;
  const caller = await callerOf(request, sandbox, tools.signer);
  notesOf(request).caller = caller;
  const called = { request, caller, sandbox, parameters, ...tools };
  assertBudget(operation, called);
  assertMode(caller, operation.mode);
  if (operation.isView === true) send(request, response, viewOf(operation, called));
  else reply(operation, await operation.answer(createCall(operation, called)), request, response);
}

/** The answer of a view, as it was made before where the state is still the same. */
function viewOf(view: View, called: Called): RememberedAnswer {
  const { request, caller, sandbox, answers } = called;
  const continuation = given(request, CONTINUATION) ?? "";
  const key = `${sandbox.key}\n${caller.key}\n${request.url}\n${continuation}`;
  const state = { world: sandbox.world(), version: sandbox.version() };
  const noted = notesOf(request);
  noted.isOfView = true;
  const known = answers.find(key, state);
  if (known !== null) {
    noted.asked = known.asked;
    return known;
  }
  const json = jsonOf(request, view.answer(createCall(view, called)).body);
  const made = { ...json, asked: noted.asked };
  answers.keep(key, state, made);
  return made;
}

/** Refuses a method where others are answered. */
export function refuseMethod({ there }: Located, { method, path }: Request): never {
  const allowed = there.flatMap((place) =>
    place.method === "GET" ? ["GET", "HEAD"] : place.method,
  );
  const Allow = [...new Set(allowed)].join(", ");
  throw dialectError("methodRefused", { method, path }, { headers: { Allow } });
}

type Called = OperationTools & Pick<Call, "request" | "caller" | "sandbox" | "parameters">;

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
    continuationToken: given(request, CONTINUATION),
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
  { request, caller, parameters, port }: Called,
  body: string,
): RepeatedBy | null {
  const { requestId, isRepeatable } = callIdsOf(request, port.newId);
  if (!isRepeatable) return null;
  return {
    key: requestId.toLowerCase(),
    caller: caller.key,
    operation: `${operation.name} ${Object.values(parameters).join("/").toLowerCase()}`,
    bodyHash: createHash("sha256").update(body).digest("hex"),
  };
}

function reply(
  operation: Operation,
  { status, headers, body }: Reply,
  request: Request,
  response: Response,
): void {
  response.statusCode = status ?? operation.status ?? 200;
  if (headers !== undefined) response.set(headers);
  if (body !== undefined) sendJson(request, response, body);
  else response.set("Content-Length", "0").end();
}
