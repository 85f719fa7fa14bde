import type { App, ReadonlyWorld } from "@countersign/domain";
import type { Query } from "../operations/query.ts";
import { findApp } from "./app-proof.ts";
import { knownResource } from "./audience.ts";
import type { CodeGrant } from "./codes.ts";
import { DEFAULT_RESOURCE } from "./grants.ts";
import { OAuthError } from "./oauth-error.ts";
import { resourceIn, scopesIn } from "./scopes.ts";
import { type AddressedTenant, addressedTenant } from "./tenants.ts";

export type ResponseMode = "query" | "fragment" | "form_post";

/** What an app asks of a person: to be given a code, at an address that is the app's own. */
export type AuthorizeRequest = {
  readonly app: App;
  readonly tenant: AddressedTenant;
  readonly redirectUri: string;
  readonly responseMode: ResponseMode;
  readonly state: string | null;
  readonly resource: string;
  readonly scopes: readonly string[];
  readonly nonce: string | null;
  readonly challenge: CodeGrant["challenge"];
  readonly loginHint: string | null;
};

/** Reads the request of the address. Throws `OAuthError` for one that must not lead anybody anywhere. */
export function readAuthorizeRequest(
  world: ReadonlyWorld,
  tenantName: string,
  query: Query,
): AuthorizeRequest {
  const tenant = addressedTenant(world, tenantName);
  if (tenant.status === "unknown") throw new OAuthError(90002, { name: tenantName });
  const app = findApp(world, tenant, demandedOf(query, "client_id"));
  const redirectUri = demandedOf(query, "redirect_uri");
  if (!app.redirectUris.some((own) => isSameAddress(own, redirectUri))) throw new OAuthError(50011);
  if (demandedOf(query, "response_type").toLowerCase() !== "code") throw new OAuthError(900023);
  return {
    app,
    tenant,
    redirectUri,
    responseMode: responseModeOf(query.get("response_mode")),
    state: query.get("state"),
    resource: resourceOf(query),
    scopes: scopesIn(query.get("scope")),
    nonce: query.get("nonce"),
    challenge: challengeOf(query),
    loginHint: query.get("login_hint"),
  };
}

/** The port of a program on the learner's own machine is free; everything else must be as registered. */
export function isSameAddress(registered: string, given: string): boolean {
  if (!URL.canParse(given)) return false;
  const [own, other] = [new URL(registered), new URL(given)];
  const isOnThisMachine = ["localhost", "127.0.0.1"].includes(own.hostname);
  return (
    own.protocol === other.protocol &&
    own.hostname === other.hostname &&
    (isOnThisMachine || own.port === other.port) &&
    own.pathname === other.pathname &&
    other.username === "" &&
    other.hash === ""
  );
}

function resourceOf(query: Query): string {
  const named = query.get("resource") ?? resourceIn(scopesIn(query.get("scope")));
  if (named === null) return DEFAULT_RESOURCE;
  const resource = knownResource(named);
  if (resource === null) throw new OAuthError(500011, { name: named });
  return resource;
}

function responseModeOf(text: string | null): ResponseMode {
  return text === "fragment" || text === "form_post" ? text : "query";
}

function challengeOf(query: Query): CodeGrant["challenge"] {
  const value = query.get("code_challenge");
  if (value === null) return null;
  const method = query.get("code_challenge_method") === "S256" ? "S256" : "plain";
  return { method, value };
}

function demandedOf(query: Query, name: string): string {
  const value = query.get(name);
  if (value === null) throw new OAuthError(900144, { name });
  return value;
}
