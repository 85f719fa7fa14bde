import { type App, displayName, type Partner, type PartnerUser } from "@countersign/domain";
import type { JWTPayload } from "jose";
import type { SandboxPort } from "../port.ts";
import type { AnyClaims } from "./claims.ts";
import { derivedId } from "./derived-id.ts";
import type { TokenSigner } from "./token-signer.ts";

/** In seconds: how long an access token lives. */
export const ACCESS_LIFE = 3599;
/** In seconds: how long a refresh token lives, 90 days. */
const REFRESH_LIFE = 90 * 24 * 60 * 60;

/** Who asks for tokens: an app, for somebody or for itself. */
export type Grantee = {
  readonly app: App;
  readonly partner: Partner;
  readonly person: PartnerUser | null;
  /** How the person proved who they are. */
  readonly amr: readonly string[];
};

export type Issuer = {
  /** When a token made now was made, in seconds of real time. */
  now(): number;
  access(sandbox: SandboxPort, grantee: Grantee, audience: string): Promise<string>;
  refresh(sandbox: SandboxPort, app: App, person: PartnerUser, more: RefreshOf): Promise<string>;
  identity(sandbox: SandboxPort, grantee: Grantee, more: IdentityOf): Promise<string>;
  templateFile(sandbox: SandboxPort, file: JWTPayload, life: number): Promise<string>;
};
type RefreshOf = { readonly resource: string; readonly amr: readonly string[] };
type IdentityOf = { readonly version: 1 | 2; readonly nonce: string | null };

/** Makes every kind of token. Dates are real, for callers; what the server judges by is the sandbox's own instant. */
export function createIssuer(
  signer: TokenSigner,
  { clock, newId }: { readonly clock: () => Date; readonly newId: () => string },
): Issuer {
  const now = (): number => Math.floor(clock().getTime() / 1000);

  function sealed(
    sandbox: SandboxPort,
    use: AnyClaims["countersign"]["use"],
    life: number,
    claims: JWTPayload,
  ): Promise<string> {
    const iat = now();
    const countersign = { use, sandbox: sandbox.key, issuedAt: sandbox.now(), life };
    return signer.sign({ iat, nbf: iat, exp: iat + life, ...claims, countersign });
  }

  return {
    now,
    access: (sandbox, grantee, audience) =>
      sealed(sandbox, "access", ACCESS_LIFE, {
        aud: audience,
        iss: issuerOf(sandbox, grantee.partner.tenantId),
        appid: grantee.app.appId,
        appidacr: grantee.app.access.kind === "secret" ? "1" : "0",
        tid: grantee.partner.tenantId,
        uti: newId(),
        ver: "1.0",
        ...(grantee.person === null ? appItself(grantee.app) : onBehalfOf(grantee.person, grantee)),
      }),
    refresh: (sandbox, { appId }, { personId, passwordChanges = 0 }, { resource, amr }) =>
      sealed(sandbox, "refresh", REFRESH_LIFE, {
        appid: appId,
        oid: personId,
        resource,
        amr,
        passwordChanges,
        jti: newId(),
      }),
    identity: (sandbox, { app, partner, person }, { version, nonce }) =>
      sealed(sandbox, "identity", ACCESS_LIFE, {
        aud: app.appId,
        iss: `${issuerOf(sandbox, partner.tenantId)}${version === 2 ? "v2.0" : ""}`,
        tid: partner.tenantId,
        ver: `${String(version)}.0`,
        ...(nonce !== null && { nonce }),
        ...(person !== null && {
          oid: person.personId,
          sub: derivedId(app.appId, person.personId),
          name: displayName(person),
          preferred_username: person.userPrincipalName,
          ...(version === 1 && {
            upn: person.userPrincipalName,
            unique_name: person.userPrincipalName,
          }),
        }),
      }),
    templateFile: (sandbox, file, life) =>
      sealed(sandbox, "templateFile", life, { ...file, jti: newId() }),
  };
}

/** Who issues the tokens of a tenant, with a slash at the end, as the vendor's older issuer has. */
export function issuerOf({ root }: SandboxPort, tenantId: string): string {
  return `${root}/${tenantId}/`;
}

function appItself({ appId }: App): JWTPayload {
  const oid = derivedId("servicePrincipal", appId);
  return { oid, sub: oid, idtyp: "app", roles: [] };
}

function onBehalfOf(person: PartnerUser, { app, amr }: Grantee): JWTPayload {
  return {
    oid: person.personId,
    sub: derivedId(app.appId, person.personId),
    upn: person.userPrincipalName,
    unique_name: person.userPrincipalName,
    name: displayName(person),
    given_name: person.firstName,
    family_name: person.lastName,
    amr,
    acr: "1",
    scp: "user_impersonation",
  };
}
