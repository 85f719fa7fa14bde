import type { App } from "@countersign/domain";
import { demoApps, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { expect } from "vitest";
import { z } from "zod";
import type { TestApp } from "./open-test-app.ts";
import { fieldsOf, passwordOf, type ProgramAnswer } from "./program.ts";

const { zofia } = demoPartnerPeople;
const { oriolus } = demoPartners;

export const RESOURCE = "https://api.partnercenter.microsoft.com";
/** The token endpoints of Oriolus Cloud. */
export const V1 = `/${oriolus.tenantId}/oauth2/token`;
export const V2 = `/${oriolus.tenantId}/oauth2/v2.0/token`;
/** A call that only a user may make. */
export const TEMPLATES = "/v1/agreements?agreementType=*";

export type Fields = Readonly<Record<string, string>>;

/** What an app sends for a token of its own. */
export function itself(changes: Fields = {}, app: App = demoApps.oriolus): Fields {
  return { ...fieldsOf(app), grant_type: "client_credentials", resource: RESOURCE, ...changes };
}

/** What an app sends for a token on behalf of Zofia. */
export function byPassword(changes: Fields = {}, app: App = demoApps.oriolusTools): Fields {
  return {
    ...fieldsOf(app),
    grant_type: "password",
    username: zofia.userPrincipalName,
    password: passwordOf(zofia),
    resource: RESOURCE,
    ...changes,
  };
}

export function refreshTokenIn({ body }: ProgramAnswer): string {
  return z.object({ refresh_token: z.string() }).parse(body).refresh_token;
}

export async function setClock(app: TestApp, clock: object): Promise<void> {
  const { status } = await app.visitor().post("/_emulator/clock", clock);
  expect(status).toBe(200);
}
