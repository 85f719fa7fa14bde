import { timingSafeEqual, createHash } from "node:crypto";
import { type App, AppId, type ReadonlyWorld } from "@countersign/domain";
import type { Request } from "express";
import { OAuthError } from "./oauth-error.ts";
import { type AddressedTenant, isAddressed } from "./tenants.ts";

/** The form of a token request. */
export type Form = { get(name: string): string | null };

/** The value of a field that the request must have. */
export function demanded(form: Form, name: string): string {
  const value = form.get(name);
  if (value === null || value === "") throw new OAuthError(900144, { name });
  return value;
}

/** The app that asks, proven by its secret where it has one, in the form or in the header Authorization. */
export function provenApp(
  request: Request,
  world: ReadonlyWorld,
  tenant: AddressedTenant,
  form: Form,
): App {
  const header = basicCredentials(request);
  const app = findApp(world, tenant, header?.id ?? demanded(form, "client_id"));
  const secret = header?.secret ?? form.get("client_secret");
  if (app.access.kind === "public") {
    if (secret !== null && secret !== "") throw new OAuthError(700025);
    return app;
  }
  if (secret === null || secret === "") throw new OAuthError(7000218);
  if (!isSame(secret, app.access.secret)) throw new OAuthError(7000215);
  return app;
}

/** The app with an id, where its tenant is the one that the address names. */
export function findApp(world: ReadonlyWorld, tenant: AddressedTenant, id: string): App {
  const appId = AppId.safeParse(id.trim()).data;
  const app = appId === undefined ? undefined : world.apps.get(appId);
  if (app === undefined || !isAddressed(tenant, app.tenantId)) throw new OAuthError(700016);
  return app;
}

function basicCredentials({ headers }: Request): { id: string; secret: string } | null {
  const encoded = /^basic\s+([\w+/=-]+)$/iu.exec(headers.authorization ?? "")?.[1];
  if (encoded === undefined) return null;
  const [id = "", secret = ""] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  return { id: unescapedForm(id), secret: unescapedForm(secret) };
}

function unescapedForm(text: string): string {
  return new URLSearchParams(`x=${text}`).get("x") ?? "";
}

function isSame(given: string, expected: string): boolean {
  return timingSafeEqual(hash(given), hash(expected));
}

function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
