import {
  accountFor,
  type App,
  partnerActor,
  type PartnerActor,
  type PersonId,
  type ReadonlyWorld,
  signIn,
} from "@countersign/domain";
import type { PartnerCenterPort, SandboxPort } from "../port.ts";
import { demanded, type Form } from "./app-proof.ts";
import { PARTNER_CENTER } from "./audience.ts";
import { RefreshClaims } from "./claims.ts";
import { type Codes, isFreshCode, isVerified } from "./codes.ts";
import type { Grantee } from "./issue.ts";
import { tokenProblem } from "./living.ts";
import { OAuthError } from "./oauth-error.ts";
import { type AddressedTenant, isAddressed } from "./tenants.ts";
import type { TokenSigner } from "./token-signer.ts";

/** What a token request comes to: for whom, for what, and what an id token must repeat. */
export type Granted = {
  readonly grantee: Grantee;
  /** What was asked for when the grant was made. */
  readonly resource: string | null;
  readonly scopes: readonly string[];
  readonly nonce: string | null;
};

export type GrantRequest = {
  readonly app: App;
  readonly form: Form;
  readonly tenant: AddressedTenant;
  readonly sandbox: SandboxPort;
};

export type GrantTools = {
  readonly port: Pick<PartnerCenterPort, "isPasswordOf">;
  readonly signer: TokenSigner;
  readonly codes: Codes;
};

/** Multi-factor sign-in is rehearsed on the sign-in page; a password alone says nothing of it. */
export const SIGNED_IN_ON_PAGE = ["pwd", "mfa"] as const;
const BY_PASSWORD = ["pwd"] as const;

/** Checks what a request brings in exchange for tokens, by its grant type. Throws `OAuthError`. */
export async function granted(request: GrantRequest, tools: GrantTools): Promise<Granted> {
  const grantType = demanded(request.form, "grant_type");
  switch (grantType) {
    case "client_credentials":
      return byItself(request);
    case "password":
      return byPassword(request, tools);
    case "refresh_token":
      return byRefreshToken(request, tools);
    case "authorization_code":
      return byCode(request, tools);
    default:
      throw new OAuthError(70003, { name: grantType });
  }
}

function byItself({ app, tenant, sandbox }: GrantRequest): Granted {
  if (tenant.status === "any") throw new OAuthError(50059, { name: "common" });
  if (app.access.kind === "public") throw new OAuthError(7000218);
  const { partner } = personIn(sandbox.world(), app.registeredBy);
  return {
    grantee: { app, partner, person: null, amr: [] },
    resource: null,
    scopes: [],
    nonce: null,
  };
}

async function byPassword(
  { app, form, tenant, sandbox }: GrantRequest,
  { port }: GrantTools,
): Promise<Granted> {
  const world = sandbox.world();
  const account = accountFor(world, demanded(form, "username"), "partner");
  const password = demanded(form, "password");
  if (!account.ok || !isAddressed(tenant, account.value.tenantId)) throw new OAuthError(50034);
  const outcome = signIn(account.value, await port.isPasswordOf(account.value, password));
  if (!outcome.ok) throw new OAuthError(50126);
  if (outcome.value.status !== "signedIn") throw new OAuthError(50055);
  const grantee = onBehalfOf(world, app, account.value.personId, BY_PASSWORD);
  return { grantee, resource: null, scopes: [], nonce: null };
}

/**
 * The old refresh token stays good until it expires or its person's password is another, as the real service leaves it;
 * every answer brings a new one.
 */
async function byRefreshToken(
  { app, form, sandbox }: GrantRequest,
  { signer }: GrantTools,
): Promise<Granted> {
  const signed = await signer.read(demanded(form, "refresh_token"));
  if (signed === null || tokenProblem(signed, "refresh", sandbox) !== null) {
    throw new OAuthError(70008);
  }
  const claims = RefreshClaims.parse(signed);
  if (claims.appid !== app.appId) throw new OAuthError(70008);
  const world = sandbox.world();
  const { passwordChanges = 0 } = personIn(world, claims.oid).person;
  if (claims.passwordChanges !== passwordChanges) throw new OAuthError(50173);
  const grantee = onBehalfOf(world, app, claims.oid, claims.amr);
  const scopes = ["offline_access"];
  return { grantee, resource: claims.resource, scopes, nonce: null };
}

function byCode({ app, form, sandbox }: GrantRequest, { codes }: GrantTools): Granted {
  const grant = codes.redeem(demanded(form, "code"));
  if (grant === null || grant.sandbox !== sandbox.key || grant.appId !== app.appId) {
    throw new OAuthError(70008);
  }
  if (!isFreshCode(grant, sandbox.now())) throw new OAuthError(70008);
  if (grant.redirectUri !== demanded(form, "redirect_uri")) throw new OAuthError(50011);
  if (!isVerified(grant, form.get("code_verifier"))) throw new OAuthError(501481);
  const grantee = onBehalfOf(sandbox.world(), app, grant.personId, SIGNED_IN_ON_PAGE);
  const { resource, scopes, nonce } = grant;
  return { grantee, resource, scopes, nonce };
}

/** A person of the app's own partner; anybody who has left, or must change a password first, gets nothing. */
function onBehalfOf(
  world: ReadonlyWorld,
  app: App,
  personId: PersonId,
  amr: readonly string[],
): Grantee {
  const { person, partner } = personIn(world, personId);
  if (partner.tenantId !== app.tenantId) throw new OAuthError(700016);
  if (person.credential.status === "oneTime") throw new OAuthError(50055);
  return { app, partner, person, amr };
}

function personIn(world: ReadonlyWorld, personId: PersonId): PartnerActor {
  const actor = partnerActor(world, personId);
  if (!actor.ok) throw new OAuthError(70008);
  return actor.value;
}

export const DEFAULT_RESOURCE: string = PARTNER_CENTER;
