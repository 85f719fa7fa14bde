import {
  type App,
  accountFor,
  partnerActor,
  type PartnerActor,
  PersonId,
  type ReadonlyWorld,
  settingsOf,
} from "@countersign/domain";
import type { Request } from "express";
import { dialectError } from "../dialect/dialect-error.ts";
import type { Commander, SandboxPort } from "../port.ts";
import { OLD_GRAPH, PARTNER_CENTER } from "./audience.ts";
import { AccessClaims, type AnyClaims } from "./claims.ts";
import { tokenProblem } from "./living.ts";
import type { TokenSigner } from "./token-signer.ts";

/** Who calls: a person of a partner by an app, or an app for which a person answers. */
export type Caller = PartnerActor & {
  readonly app: App;
  readonly isAppOnly: boolean;
  /** Tells it from every other caller of the sandbox. */
  readonly key: string;
  readonly commander: Commander;
  readonly claims: AccessClaims;
};

/** Which calls an operation takes: on behalf of a user, an app's own, or both. */
export type AuthMode = "appUser" | "appOnly" | "either";

/** The bearer of a request's token, checked anew at every call. Throws the 401 or 403 that is in the way. */
export async function callerOf(
  request: Request,
  sandbox: SandboxPort,
  signer: TokenSigner,
): Promise<Caller> {
  const claims = await readBearer(request, sandbox, signer);
  const world = sandbox.world();
  assertAudience(world, claims);
  const caller = bearerAsOf(sandbox, claims);
  if (caller === null) throw refused("gone");
  if (!caller.isAppOnly && isMfaDemanded(world) && !(claims.amr ?? []).includes("mfa")) {
    throw dialectError("multiFactorMissing");
  }
  return caller;
}

/** What an access token of this sandbox says, whatever it is for. */
export async function readBearer(
  request: Request,
  sandbox: SandboxPort,
  signer: TokenSigner,
): Promise<AccessClaims> {
  const token = /^\s*bearer\s+(\S+)\s*$/iu.exec(request.headers.authorization ?? "")?.[1];
  if (token === undefined) throw dialectError("tokenMissing");
  const signed = await signer.read(token);
  if (signed === null) throw refused(signer.looksLikeToken(token) ? "forged" : "malformed");
  const problem = tokenProblem(signed, "access", sandbox);
  if (problem !== null) throw refused(problem);
  return accessClaimsOf(signed);
}

const readClaims = new WeakMap<AnyClaims, AccessClaims>();

/** A token that comes again is the same object: it is read once. */
function accessClaimsOf(signed: AnyClaims): AccessClaims {
  const known = readClaims.get(signed);
  if (known !== undefined) return known;
  const claims = AccessClaims.parse(signed);
  readClaims.set(signed, claims);
  return claims;
}

/** An operation on behalf of a user refuses an app's own token, and the other way round. */
export function assertMode({ isAppOnly }: Caller, mode: AuthMode): void {
  if (isAppOnly && mode === "appUser") throw dialectError("appOnlyRefused");
  if (!isAppOnly && mode === "appOnly") throw dialectError("appUserRefused");
}

/** The older audience was let in until the vendor retired it (August 2025, our era 2026). */
export function assertAudience(world: ReadonlyWorld, { aud }: AccessClaims): void {
  if (aud === PARTNER_CENTER) return;
  if (aud !== OLD_GRAPH) throw refused("otherAudience");
  if (settingsOf(world).era === "2026") throw dialectError("graphAudienceRetired");
}

function isMfaDemanded(world: ReadonlyWorld): boolean {
  return settingsOf(world).era === "2026";
}

type Known = {
  readonly world: ReadonlyWorld;
  readonly version: number;
  readonly caller: Caller | null;
};
const knownBearers = new WeakMap<AccessClaims, Known>();

/** Who bears a token is looked up once for every state of its sandbox. */
function bearerAsOf(sandbox: SandboxPort, claims: AccessClaims): Caller | null {
  const [world, version] = [sandbox.world(), sandbox.version()];
  const known = knownBearers.get(claims);
  if (known?.world === world && known.version === version) return known.caller;
  const caller = bearerIn(world, claims);
  knownBearers.set(claims, { world, version, caller });
  return caller;
}

function bearerIn(world: ReadonlyWorld, claims: AccessClaims): Caller | null {
  const app = world.apps.get(claims.appid);
  if (app === undefined) return null;
  const isAppOnly = claims.upn === undefined;
  const personId = isAppOnly ? app.registeredBy : PersonId.safeParse(claims.oid).data;
  const actor = personId === undefined ? null : partnerActor(world, personId);
  if (actor?.ok !== true || actor.value.partner.tenantId !== claims.tid) return null;
  if (claims.upn !== undefined && !accountFor(world, claims.upn, "partner").ok) return null;
  const { person } = actor.value;
  return {
    ...actor.value,
    app,
    isAppOnly,
    key: isAppOnly ? app.appId : `${app.appId}/${person.personId}`,
    claims,
    commander: isAppOnly
      ? { kind: "app", appId: app.appId, personId: person.personId }
      : { kind: "person", personId: person.personId },
  };
}

function refused(reason: string): Error {
  return dialectError("tokenRefused", { reason });
}
