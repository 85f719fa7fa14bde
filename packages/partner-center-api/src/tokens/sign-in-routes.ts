import { type ErrorRequestHandler, Router } from "express";
import { authorizePage, takeSignIn } from "./authorize.ts";
import { dialectError } from "../dialect/dialect-error.ts";
import { discoveryDocument, keySet } from "./discovery.ts";
import { generateToken } from "./generate-token.ts";
import { OAuthError } from "./oauth-error.ts";
import { sendOAuthError, tokenEndpoint, type TokenTools } from "./token-endpoint.ts";

/** The sign-in service: everything under a tenant's name, and the exchanges of its tokens for the API's own. */
export function signInRoutes(tools: TokenTools): Router {
  const { port, signer } = tools;
  const router = Router();
  for (const version of [1, 2] as const) {
    const oauth = version === 1 ? "/:tenant/oauth2" : "/:tenant/oauth2/v2.0";
    router
      .route(`${oauth}/token`)
      .post(tokenEndpoint(version, tools))
      .all(() => {
        throw new OAuthError(900561);
      });
    router
      .route(`${oauth}/authorize`)
      .get(authorizePage(version, tools))
      .post(takeSignIn(version, tools));
  }
  router.get("/:tenant/.well-known/openid-configuration", discoveryDocument(1, port));
  router.get("/:tenant/v2.0/.well-known/openid-configuration", discoveryDocument(2, port));
  router.get(["/:tenant/discovery/keys", "/:tenant/discovery/v2.0/keys"], keySet(signer));
  for (const exchange of ["older", "newer"] as const) {
    const path = exchange === "older" ? "/generatetoken" : "/v3/generatetoken";
    const route = router.route(path).post(generateToken(exchange, tools));
    route.all(({ method }) => {
      throw dialectError("methodRefused", { method, path }, { headers: { Allow: "POST" } });
    });
  }
  router.use(answerInOAuth(tools));
  return router;
}

function answerInOAuth({ port }: TokenTools): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (error instanceof OAuthError) sendOAuthError(request, response, error, port);
    else next(error);
  };
}
