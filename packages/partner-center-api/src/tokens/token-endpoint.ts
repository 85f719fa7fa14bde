import type { Request, RequestHandler, Response } from "express";
import { callIdsOf } from "../dialect/call-ids.ts";
import { readText } from "../dialect/read-body.ts";
import type { PartnerCenterPort, SandboxPort } from "../port.ts";
import { demanded, type Form, provenApp } from "./app-proof.ts";
import { knownResource } from "./audience.ts";
import { DEFAULT_RESOURCE, granted, type Granted, type GrantTools } from "./grants.ts";
import { ACCESS_LIFE, type Issuer } from "./issue.ts";
import { OAuthError } from "./oauth-error.ts";
import { resourceIn, scopesIn } from "./scopes.ts";
import { addressedTenant } from "./tenants.ts";

export type TokenTools = GrantTools & {
  readonly port: PartnerCenterPort;
  readonly issuer: Issuer;
};

/** Version 1 names a resource and answers numbers as text; version 2 names scopes and answers numbers. */
export type OAuthVersion = 1 | 2;

/** `POST /{tenant}/oauth2/token` and `POST /{tenant}/oauth2/v2.0/token`. */
export function tokenEndpoint(version: OAuthVersion, tools: TokenTools): RequestHandler {
  const { port } = tools;
  return async (request, response) => {
    const sandbox = port.sandboxOf(request);
    const world = sandbox.world();
    const form = await readForm(request);
    const tenant = addressedTenant(world, String(request.params["tenant"]));
    if (tenant.status === "unknown") {
      throw new OAuthError(90002, { name: String(request.params["tenant"]) });
    }
    demanded(form, "grant_type");
    const app = provenApp(request, world, tenant, form);
    const grant = await granted({ app, form, tenant, sandbox }, tools);
    const asked = askedFor(version, form, grant);
    response
      .status(200)
      .set({ "Cache-Control": "no-store", Pragma: "no-cache" })
      .json(await answer(version, sandbox, grant, asked, tools));
  };
}

/** The form of a request. What is no form at all is answered as one without its first field. */
export async function readForm(request: Request): Promise<Form> {
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  const text = await readText(request);
  if (type !== "application/x-www-form-urlencoded") {
    throw new OAuthError(900144, { name: "grant_type" });
  }
  return new URLSearchParams(text);
}

type Asked = {
  readonly resource: string;
  readonly scopes: readonly string[];
  readonly wantsClientInfo: boolean;
};

function askedFor(version: OAuthVersion, form: Form, grant: Granted): Asked {
  const named = scopesIn(form.get("scope"));
  // Whoever names none is given those that the grant was made for.
  const scopes = named.length === 0 ? grant.scopes : named;
  const wanted = version === 1 ? form.get("resource") : resourceIn(scopes);
  const resource = wanted === null || wanted === "" ? grant.resource : knownResource(wanted);
  if (wanted !== null && wanted !== "" && resource === null) {
    throw new OAuthError(500011, { name: wanted });
  }
  return {
    resource: resource ?? DEFAULT_RESOURCE,
    scopes,
    wantsClientInfo: form.get("client_info") === "1",
  };
}

async function answer(
  version: OAuthVersion,
  sandbox: SandboxPort,
  grant: Granted,
  asked: Asked,
  { issuer }: TokenTools,
): Promise<object> {
  const { grantee } = grant;
  const access = await issuer.access(sandbox, grantee, asked.resource);
  const times = timesOf(version, issuer.now(), asked.resource);
  const { person, app } = grantee;
  if (person === null) return { token_type: "Bearer", ...times, access_token: access };
  const isRefreshable = version === 1 || asked.scopes.includes("offline_access");
  const isIdentified = version === 1 || asked.scopes.includes("openid");
  const { resource } = asked;
  const refresh = { resource, amr: grantee.amr };
  return {
    token_type: "Bearer",
    scope: version === 1 ? "user_impersonation" : `${resource}/user_impersonation`,
    ...times,
    access_token: access,
    ...(isRefreshable && {
      refresh_token: await issuer.refresh(sandbox, app, person, refresh),
    }),
    ...(isIdentified && {
      id_token: await issuer.identity(sandbox, grantee, { version, nonce: grant.nonce }),
    }),
    ...(asked.wantsClientInfo && { client_info: accountKey(person.personId, person.tenantId) }),
  };
}

function timesOf(version: OAuthVersion, now: number, resource: string): object {
  if (version === 2) return { expires_in: ACCESS_LIFE, ext_expires_in: ACCESS_LIFE };
  return {
    expires_in: String(ACCESS_LIFE),
    ext_expires_in: String(ACCESS_LIFE),
    expires_on: String(now + ACCESS_LIFE),
    not_before: String(now),
    resource,
  };
}

/** Who signed in, as sign-in libraries key their caches by it. */
function accountKey(uid: string, utid: string): string {
  return Buffer.from(JSON.stringify({ uid, utid })).toString("base64url");
}

/** Answers an error of sign-in in the form of OAuth, with the number at the head of its sentence. */
export function sendOAuthError(
  request: Request,
  response: Response,
  error: OAuthError,
  { clock, newId }: Pick<PartnerCenterPort, "clock" | "newId">,
): void {
  const { correlationId, requestId } = callIdsOf(request, newId);
  const timestamp = clock()
    .toISOString()
    .replace("T", " ")
    .replace(/\.\d+Z$/u, "Z");
  response.status(error.status).set("Cache-Control", "no-store");
  if (error.status === 405) response.set("Allow", "POST");
  response.json({
    error: error.error,
    error_description: `AADSTS${String(error.code)}: ${error.message} Trace ID: ${requestId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
    error_codes: [error.code],
    timestamp,
    trace_id: requestId,
    correlation_id: correlationId,
  });
}
