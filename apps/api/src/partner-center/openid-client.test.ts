import type { App } from "@countersign/domain";
import { demoApps, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import {
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  clientCredentialsGrant,
  clockSkew,
  type Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  randomPKCECodeVerifier,
  refreshTokenGrant,
} from "openid-client";
import { describe, expect, it } from "vitest";
import { NOW, openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { passwordOf } from "../testing/program.ts";
import { TEMPLATES } from "../testing/token-requests.ts";

const { zofia } = demoPartnerPeople;
const { oriolus } = demoPartners;
const RESOURCE = "https://api.partnercenter.microsoft.com";

/** The library takes nothing but https; what stands between it and this process speaks plain HTTP. */
const PUBLIC = "https://countersign.example";

/** What the library finds out by itself, once it is told the sandbox's time. */
async function discovered(
  { root }: TestApp,
  { appId, access }: App,
  prefix = "",
): Promise<Configuration> {
  const issuer = new URL(`${PUBLIC}${prefix}/${oriolus.tenantId}/v2.0`);
  const metadata = { [clockSkew]: Math.round((NOW.getTime() - Date.now()) / 1000) };
  const secret = access.kind === "secret" ? { client_secret: access.secret } : {};
  return discovery(issuer, appId, { ...metadata, ...secret }, undefined, {
    execute: [enableNonRepudiationChecks],
    [customFetch]: (url, { method, headers, body }) =>
      fetch(url.replace(PUBLIC, root), {
        method,
        headers,
        body: body instanceof URLSearchParams ? body : null,
      }),
  });
}

describe("a library for any OpenID provider, unmodified", () => {
  it("finds everything out and is given an app's own token", async () => {
    await using app = await openTestApp({ publicUrl: PUBLIC });
    const configuration = await discovered(app, demoApps.oriolus);
    const { access_token: token } = await clientCredentialsGrant(configuration, {
      scope: `${RESOURCE}/.default`,
    });
    expect((await app.program().with(token).get("/v1/customers")).status).toBe(200);
  });

  it("does so in a sandbox of its own", async () => {
    await using app = await openTestApp({ publicUrl: PUBLIC });
    await app.sandboxes.open("demo", "monday");
    const configuration = await discovered(app, demoApps.oriolus, "/s/monday");
    const { access_token: token } = await clientCredentialsGrant(configuration, {
      scope: `${RESOURCE}/.default`,
    });
    expect((await app.program("/s/monday").with(token).get("/v1/customers")).status).toBe(200);
  });

  it("signs somebody in by a code with PKCE, checks who it is, and goes on by refresh tokens", async () => {
    await using app = await openTestApp({ publicUrl: PUBLIC });
    const configuration = await discovered(app, demoApps.oriolusTools);
    const verifier = randomPKCECodeVerifier();
    const scope = `openid offline_access ${RESOURCE}/user_impersonation`;
    const address = buildAuthorizationUrl(configuration, {
      redirect_uri: "http://localhost:8400/callback",
      scope,
      code_challenge: await calculatePKCECodeChallenge(verifier),
      code_challenge_method: "S256",
      state: "s-1",
      nonce: "n-1",
    });
    const page = await app.program().form(address.href.replace(PUBLIC, ""), {
      account: zofia.userPrincipalName,
      password: passwordOf(zofia),
    });
    const given = await authorizationCodeGrant(
      configuration,
      new URL(page.headers.get("location") ?? ""),
      {
        pkceCodeVerifier: verifier,
        expectedState: "s-1",
        expectedNonce: "n-1",
        idTokenExpected: true,
      },
    );
    expect(given.claims()).toMatchObject({ oid: zofia.personId, tid: oriolus.tenantId });
    expect((await app.program().with(given.access_token).get(TEMPLATES)).status).toBe(200);
    const again = await refreshTokenGrant(configuration, given.refresh_token ?? "", { scope });
    expect((await app.program().with(again.access_token).get(TEMPLATES)).status).toBe(200);
  });

  it("is told the error of a wrong secret", async () => {
    await using app = await openTestApp({ publicUrl: PUBLIC });
    const wrong: App = { ...demoApps.oriolus, access: { kind: "secret", secret: "wrong" } };
    const configuration = await discovered(app, wrong);
    const asked = clientCredentialsGrant(configuration, { scope: `${RESOURCE}/.default` });
    await expect(asked).rejects.toMatchObject({ error: "invalid_client", status: 401 });
  });
});
