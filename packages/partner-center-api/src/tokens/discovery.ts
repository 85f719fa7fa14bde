import type { RequestHandler } from "express";
import type { PartnerCenterPort, SandboxPort } from "../port.ts";
import { OAuthError } from "./oauth-error.ts";
import { addressedTenant } from "./tenants.ts";
import type { OAuthVersion } from "./token-endpoint.ts";
import type { TokenSigner } from "./token-signer.ts";

/** The OpenID documents of a tenant, by which a sign-in library finds every address it needs. */
export function discoveryDocument(version: OAuthVersion, port: PartnerCenterPort): RequestHandler {
  return (request, response) => {
    const sandbox = port.sandboxOf(request);
    const name = String(request.params["tenant"]);
    const tenant = addressedTenant(sandbox.world(), name);
    if (tenant.status === "unknown") throw new OAuthError(90002, { name });
    response.set("Access-Control-Allow-Origin", "*");
    response.json(
      documentOf(version, sandbox, name, tenant.status === "any" ? null : tenant.tenantId),
    );
  };
}

/** The public keys of this installation, the same for every tenant. */
export function keySet(signer: TokenSigner): RequestHandler {
  return (_request, response) => {
    response.set("Access-Control-Allow-Origin", "*");
    response.json({ keys: [signer.publicKey] });
  };
}

function documentOf(
  version: OAuthVersion,
  { root }: SandboxPort,
  name: string,
  tenantId: string | null,
): object {
  const base = `${root}/${name}`;
  const oauth = version === 1 ? `${base}/oauth2` : `${base}/oauth2/v2.0`;
  const issuer = `${root}/${tenantId ?? "{tenantid}"}/`;
  return {
    token_endpoint: `${oauth}/token`,
    token_endpoint_auth_methods_supported: ["client_secret_post", "client_secret_basic"],
    jwks_uri: version === 1 ? `${base}/discovery/keys` : `${base}/discovery/v2.0/keys`,
    response_modes_supported: ["query", "fragment", "form_post"],
    subject_types_supported: ["pairwise"],
    id_token_signing_alg_values_supported: ["RS256"],
    response_types_supported: ["code"],
    grant_types_supported: [
      "authorization_code",
      "refresh_token",
      "client_credentials",
      "password",
    ],
    code_challenge_methods_supported: ["S256", "plain"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    issuer: version === 1 ? issuer : `${issuer}v2.0`,
    authorization_endpoint: `${oauth}/authorize`,
    request_uri_parameter_supported: false,
    claims_supported: ["sub", "iss", "aud", "exp", "iat", "nonce", "name", "oid", "tid", "ver"],
  };
}
