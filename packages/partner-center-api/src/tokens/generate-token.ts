import { settingsOf } from "@countersign/domain";
import type { RequestHandler } from "express";
import { dialectError } from "../dialect/dialect-error.ts";
import { readText } from "../dialect/read-body.ts";
import { PARTNER_CENTER } from "./audience.ts";
import { callerOf, readBearer } from "./caller.ts";
import { ACCESS_LIFE } from "./issue.ts";
import type { TokenTools } from "./token-endpoint.ts";

/**
 * Exchanges a token of the sign-in service for one of the API's own. The older exchange takes both audiences and ended
 * with the older one; the newer takes the API's alone.
 */
export function generateToken(
  exchange: "older" | "newer",
  { port, signer, issuer }: TokenTools,
): RequestHandler {
  return async (request, response) => {
    const sandbox = port.sandboxOf(request);
    const form = new URLSearchParams(await readText(request));
    const claims = await readBearer(request, sandbox, signer);
    if (exchange === "newer" && claims.aud !== PARTNER_CENTER) {
      throw dialectError("tokenRefused", { reason: "otherAudience" });
    }
    if (exchange === "older" && settingsOf(sandbox.world()).era === "2026") {
      throw dialectError("graphAudienceRetired");
    }
    const { app, partner, person, isAppOnly } = await callerOf(request, sandbox, signer);
    const grantType = form.get("grant_type");
    if (grantType !== null && grantType.toLowerCase() !== "jwt_token") {
      throw dialectError("inputRefused", { count: 1, list: "grant_type" });
    }
    const grantee = {
      app,
      partner,
      person: isAppOnly ? null : person,
      amr: claims.amr ?? [],
    };
    response.json({
      access_token: await issuer.access(sandbox, grantee, PARTNER_CENTER),
      token_type: "bearer",
      expires_in: ACCESS_LIFE,
    });
  };
}
