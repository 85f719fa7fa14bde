import {
  type App,
  type Delivery,
  isSwitchedOn,
  type PartnerUser,
  type ReadonlyWorld,
} from "@countersign/domain";
import { type ErrorRequestHandler, type Request, type RequestHandler, Router } from "express";
import { dialectError } from "./dialect/dialect-error.ts";
import { isDialectPath, isResourcePath } from "./dialect/dialect-path.ts";
import { setDialectHeaders } from "./dialect/headers.ts";
import { answerInDialect } from "./dialect/send-error.ts";
import { answerOperation, refuseMethod } from "./operations/answer-operation.ts";
import { isOperation, locate } from "./operations/operation-at.ts";
import { createAnswerMemory } from "./operations/remembered-answers.ts";
import type { PartnerCenterPort, SandboxPort } from "./port.ts";
import { notesOf } from "./requests/call-notes.ts";
import { noteAnswersOf, recordCall } from "./requests/record-call.ts";
import { disturbCall } from "./faults/disturb-call.ts";
import { createCodes } from "./tokens/codes.ts";
import { DEFAULT_RESOURCE, SIGNED_IN_ON_PAGE } from "./tokens/grants.ts";
import { createIssuer } from "./tokens/issue.ts";
import { signInRoutes } from "./tokens/sign-in-routes.ts";
import { createTokenSigner } from "./tokens/token-signer.ts";
import { certificateRoutes } from "./webhooks/certificate-routes.ts";
import { createDeliveryWriter, type DeliveryRequest } from "./webhooks/delivery-request.ts";
import { templateFileRoutes } from "./agreements/template-file-routes.ts";

/** The emulated API of every sandbox, ready to be mounted below a sandbox's prefix. */
export type PartnerCenterApi = {
  /** Answers every path of the API and of its sign-in, and lets all others through. */
  readonly routes: RequestHandler;
  /** Answers, in the dialect, what went wrong on such a path before it got there. */
  readonly errors: ErrorRequestHandler;
  /** A refresh token with which an app may begin, as if somebody had just signed in. */
  readonly refreshTokenFor: (sandbox: SandboxPort, app: App) => Promise<string | null>;
  /** The next attempt of a delivery, written and signed. */
  readonly deliveryRequest: (sandbox: SandboxPort, delivery: Delivery) => Promise<DeliveryRequest>;
};

export function createPartnerCenterApi(port: PartnerCenterPort): PartnerCenterApi {
  const signer = createTokenSigner(port.tokenKey);
  const issuer = createIssuer(signer, port);
  const tools = { port, signer, issuer, codes: createCodes(), answers: createAnswerMemory() };
  const deliveries = createDeliveryWriter(port.tokenKey, signer.publicKey.kid);
  const answerError = answerInDialect(port);
  const beside = Router();
  beside.use(templateFileRoutes(tools));
  beside.use(certificateRoutes(tools));
  beside.use(signInRoutes(tools));
  beside.use((request) => {
    throw dialectError("nothingHere", { method: request.method, path: request.path });
  });
  beside.use(answerError);
  return {
    async routes(request, response, next) {
      if (!isDialectPath(request.path)) {
        next();
        return;
      }
      withSingleSlashes(request);
      const sandbox = port.sandboxOf(request);
      const located = locate(request.method, request.path);
      const place = located?.place ?? null;
      const noted = notesOf(request);
      noted.operation = place?.name ?? null;
      noted.isMarked =
        isResourcePath(request.path) &&
        isSwitchedOn(sandbox.world(), "answersBeginWithByteOrderMark");
      setDialectHeaders(request, response, port.newId);
      recordCall(request, response, sandbox, port);
      if (!(await disturbCall(request, response, sandbox))) return;
      if (located !== null && isOperation(place)) {
        await answerOperation(place, { located, sandbox, request, response }, tools);
      } else if (located?.there.some(isOperation) === true) {
        refuseMethod(located, request);
      } else {
        noteAnswersOf(request, response);
        beside(request, response, next);
      }
    },
    errors(error: unknown, request, response, next) {
      if (isDialectPath(request.path)) answerError(error, request, response, next);
      else next(error);
    },
    async refreshTokenFor(sandbox, app) {
      const person = answering(sandbox.world(), app);
      if (person === null) return null;
      const more = { resource: DEFAULT_RESOURCE, amr: SIGNED_IN_ON_PAGE };
      return issuer.refresh(sandbox, app, person, more);
    },
    deliveryRequest: (sandbox, delivery) => deliveries.write(sandbox, delivery),
  };
}

function answering(world: ReadonlyWorld, { registeredBy }: App): PartnerUser | null {
  const person = world.people.get(registeredBy);
  return person?.side === "partner" ? person : null;
}

function withSingleSlashes(request: Request): void {
  if (!request.path.includes("//")) return;
  const single = request.path.replaceAll(/\/{2,}/gu, "/");
  request.url = single + request.url.slice(request.path.length);
}
