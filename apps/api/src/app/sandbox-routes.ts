import { openApiDocument, type PartnerCenterApi } from "@countersign/partner-center-api";
import { type ErrorRequestHandler, type Request, type Response, Router } from "express";
import { jsonBody } from "../borders/json-body.ts";
import { trainerPasscode } from "../borders/trainer-passcode.ts";
import { shownError } from "../errors/answer-error.ts";
import type { CallContext } from "../handlers/endpoints.ts";
import { notFound, serveApi, serveControls } from "../handlers/serve-endpoints.ts";
import type { LiveStreams } from "../live/live-stream.ts";
import { pageHeaders } from "../pages/page-headers.ts";
import { pages, unknownPage } from "../pages/pages.ts";
import { sandboxPort } from "../partner-center/port.ts";
import type { RequestRings } from "../partner-center/request-rings.ts";
import type { Throttles } from "../partner-center/throttles.ts";
import { openSession } from "../sign-in/session.ts";
import { createSessionTokens } from "../sign-in/session-tokens.ts";
import { visitOf } from "../visit/visit.ts";
import { visitSandbox } from "../visit/visit-sandbox.ts";
import type { AppDependencies } from "./app-dependencies.ts";
import { rootReachedAt } from "./reached-at.ts";
import { sandboxRoot } from "./sandbox-root.ts";

/** Everything that lies below a sandbox's prefix. */
export function sandboxRoutes(
  dependencies: AppDependencies & {
    readonly live: LiveStreams;
    readonly partnerCenter: PartnerCenterApi;
    readonly requestRings: RequestRings;
    readonly throttles: Throttles;
  },
): Router {
  const { sandboxes, frontends, log, newId, newNonce, live, trainer } = dependencies;
  const { partnerCenter, publicUrl } = dependencies;
  const isDeveloping = frontends.isDeveloping;
  const serving = {
    contextOf: callContexts(dependencies, partnerCenter),
    shown: (error: unknown) => shownError(error, log, newId),
  };
  const router = Router();
  router.use(visitSandbox(sandboxes));
  router.use(partnerCenter.routes);
  router.get("/api/live", live.serve);
  router.use("/api", jsonBody(), serveApi(serving));
  router.use("/_emulator", trainerPasscode(trainer), jsonBody(), serveControls(serving));
  router.get("/openapi.json", (request, response) => {
    const root = rootReachedAt(request, publicUrl());
    response.json(openApiDocument(`${root}${visitOf(request).prefix}`));
  });
  router.use(pageHeaders({ newNonce, isDeveloping }), pages(frontends));
  router.get("/{*nowhere}", unknownPage(frontends));
  router.use((request, _response, next) => next(notFound(request)));
  router.use(partnerCenter.errors);
  router.use(unknownSandbox(dependencies));
  return router;
}

/** A person who follows a dead link gets a page; a program gets the refusal. */
function unknownSandbox({ frontends, newNonce }: AppDependencies): ErrorRequestHandler {
  const headers = pageHeaders({ newNonce, isDeveloping: frontends.isDeveloping });
  const page = unknownPage(frontends);
  return (error: unknown, request, response, next) => {
    const isRead = request.method === "GET" || request.method === "HEAD";
    const isPage = isRead && !/^\/(?:api|_emulator)(?:\/|$)/u.test(request.path);
    const isMissing = error instanceof Error && "code" in error && error.code === "unknownSandbox";
    if (!isPage || !isMissing) next(error);
    else headers(request, response, () => page(request, response, next));
  };
}

function callContexts(
  {
    sandboxes,
    clock,
    newId,
    signingKey,
    publicUrl,
    requestRings,
    throttles,
  }: AppDependencies & { readonly requestRings: RequestRings; readonly throttles: Throttles },
  { refreshTokenFor }: PartnerCenterApi,
) {
  const tokens = createSessionTokens(signingKey, clock);
  const rootOf = (key: string): string => sandboxRoot(publicUrl(), key);
  return (request: Request, response: Response): CallContext => {
    const visit = visitOf(request);
    const isOverTls = publicUrl().startsWith("https:");
    const root = `${publicUrl()}${visit.prefix}`;
    return {
      sandbox: visit.sandbox,
      sandboxes,
      session: openSession({ request, response, visit, tokens, isOverTls }),
      root,
      rootOf,
      requestRing: requestRings.of(visit.sandbox),
      throttle: throttles.of(visit.sandbox),
      refreshTokenFor: (app) =>
        refreshTokenFor(sandboxPort(visit.sandbox, { root, pagesRoot: root }, clock), app),
      newId,
    };
  };
}
