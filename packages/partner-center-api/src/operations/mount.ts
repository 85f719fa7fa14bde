import { createHash } from "node:crypto";
import { type Request, type RequestHandler, type Response, Router } from "express";
import { callIdsOf } from "../dialect/call-ids.ts";
import { dialectError } from "../dialect/dialect-error.ts";
import { type ReadBody, readJson } from "../dialect/read-body.ts";
import type { PartnerCenterPort, RepeatedBy } from "../port.ts";
import { notesOf, watchedBody } from "../requests/call-notes.ts";
import { assertBudget } from "../throttling/throttled.ts";
import { assertMode, type Caller, callerOf } from "../tokens/caller.ts";
import type { Issuer } from "../tokens/issue.ts";
import type { TokenSigner } from "../tokens/token-signer.ts";
import type { Call, Operation, Reply } from "./operation.ts";
import { queryOf } from "./query.ts";

export type MountTools = {
  readonly port: PartnerCenterPort;
  readonly signer: TokenSigner;
  readonly issuer: Issuer;
};

/** The operations as routes: each path answers its methods and refuses every other. */
export function operationRoutes(operations: readonly Operation[], tools: MountTools): Router {
  const router = Router();
  const byPath = new Map<string, Operation[]>();
  for (const operation of operations) {
    byPath.set(operation.path, [...(byPath.get(operation.path) ?? []), operation]);
  }
  for (const [path, there] of byPath) {
    const route = router.route(path);
    for (const operation of there) route[verb(operation)](answering(operation, tools));
    route.all(refuseMethod(there));
  }
  return router;
}

function verb({ method }: Operation): "get" | "head" | "post" | "put" | "patch" | "delete" {
  const verbs = {
    GET: "get",
    HEAD: "head",
    POST: "post",
    PUT: "put",
    PATCH: "patch",
    DELETE: "delete",
  } as const;
  return verbs[method];
}

function refuseMethod(there: readonly Operation[]): RequestHandler {
  const allowed = there.map(({ method }) => method).join(", ");
  return (request) => {
    const values = { method: request.method, path: request.path };
    throw dialectError("methodRefused", values, { headers: { Allow: allowed } });
  };
}

function answering(operation: Operation, tools: MountTools): RequestHandler {
  return async (request, response) => {
    if (!request.accepts("json")) throw dialectError("notAcceptable");
    const sandbox = tools.port.sandboxOf(request);
    const caller = await callerOf(request, sandbox, tools.signer);
    notesOf(request).caller = caller;
    assertBudget(operation, { request, caller, sandbox, port: tools.port });
    assertMode(caller, operation.mode);
    const call = createCall(operation, { request, caller, sandbox, ...tools });
    send(response, await operation.answer(call));
  };
}

type Called = Pick<Call, "request" | "caller" | "sandbox" | "port" | "issuer">;

function createCall(operation: Operation, called: Called): Call {
  const { request, caller, sandbox } = called;
  let reading: Promise<ReadBody> | undefined;
  const read = (): Promise<ReadBody> => {
    reading ??= readJson(request);
    return reading;
  };
  return {
    ...called,
    world: sandbox.world(),
    query: queryOf(request),
    path: (name) => String(request.params[name]),
    body: async () => watchedBody(request, (await read()).value),
    carryOut: async (command, isAsSeen) => {
      const { text } = await read();
      const repeatedBy = repeatedByOf(request, operation, caller, text, called.port);
      return sandbox.carryOut(command, caller.commander, { repeatedBy, isAsSeen });
    },
  };
}

/** Every POST that came with a request id of its own is recognised when it comes again. */
function repeatedByOf(
  request: Request,
  operation: Operation,
  { app, person, isAppOnly }: Caller,
  body: string,
  { newId }: PartnerCenterPort,
): RepeatedBy | null {
  const { requestId, isRepeatable } = callIdsOf(request, newId);
  if (!isRepeatable || operation.method !== "POST") return null;
  return {
    key: requestId.toLowerCase(),
    caller: isAppOnly ? app.appId : `${app.appId}/${person.personId}`,
    operation: `${operation.name} ${Object.values(request.params).join("/").toLowerCase()}`,
    bodyHash: createHash("sha256").update(body).digest("hex"),
  };
}

function send(response: Response, { status = 200, headers = {}, body }: Reply): void {
  response.status(status).set(headers);
  if (body === undefined) response.set("Content-Length", "0").end();
  else response.json(body);
}
