import { createHash } from "node:crypto";
import type { App } from "@countersign/domain";
import {
  demoApps,
  demoCustomerPeople,
  demoPartnerPeople,
  demoPartners,
} from "@countersign/scenarios";
import { createRemoteJWKSet, decodeJwt, generateKeyPair, jwtVerify, SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { matching } from "../testing/matching.ts";
import { NOW, openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { accessTokenIn, fieldsOf, passwordOf, type ProgramAnswer } from "../testing/program.ts";

const { zofia, igor } = demoPartnerPeople;
const { oriolus } = demoPartners;
const app1 = demoApps.oriolus;
const installed = demoApps.oriolusTools;
const RESOURCE = "https://api.partnercenter.microsoft.com";
const V1 = `/${oriolus.tenantId}/oauth2/token`;
const V2 = `/${oriolus.tenantId}/oauth2/v2.0/token`;
const TEMPLATES = "/v1/agreements?agreementType=*";
const SECONDS = Math.floor(NOW.getTime() / 1000);

type Fields = Readonly<Record<string, string>>;

function itself(changes: Fields = {}, app: App = app1): Fields {
  return { ...fieldsOf(app), grant_type: "client_credentials", resource: RESOURCE, ...changes };
}

function byPassword(changes: Fields = {}, app: App = installed): Fields {
  return {
    ...fieldsOf(app),
    grant_type: "password",
    username: zofia.userPrincipalName,
    password: passwordOf(zofia),
    resource: RESOURCE,
    ...changes,
  };
}

function refreshTokenIn({ body }: ProgramAnswer): string {
  return z.object({ refresh_token: z.string() }).parse(body).refresh_token;
}

async function setClock(app: TestApp, clock: object): Promise<void> {
  const { status } = await app.visitor().post("/_emulator/clock", clock);
  expect(status).toBe(200);
}

describe("the older token endpoint", () => {
  it("answers an app's own token, every number as text", async () => {
    await using app = await openTestApp();
    const answer = await app.program().form(V1, itself());
    expect(answer).toMatchObject({
      status: 200,
      body: {
        token_type: "Bearer",
        expires_in: "3599",
        ext_expires_in: "3599",
        expires_on: String(SECONDS + 3599),
        not_before: String(SECONDS),
        resource: RESOURCE,
      },
    });
    expect(answer.body).not.toHaveProperty("refresh_token");
    const claims = decodeJwt(accessTokenIn(answer));
    expect(claims).toMatchObject({
      aud: RESOURCE,
      iss: `${app.root}/${oriolus.tenantId}/`,
      tid: oriolus.tenantId,
      appid: app1.appId,
      idtyp: "app",
      iat: SECONDS,
      nbf: SECONDS,
      exp: SECONDS + 3599,
      countersign: { sandbox: "demo", use: "access" },
    });
    expect(claims).not.toHaveProperty("upn");
  });

  it("answers a token on behalf of somebody, with a refresh token and an id token", async () => {
    await using app = await openTestApp();
    const answer = await app.program().form(V1, byPassword());
    expect(answer.body).toMatchObject({
      scope: "user_impersonation",
      refresh_token: matching.anyText(),
      id_token: matching.anyText(),
    });
    expect(decodeJwt(accessTokenIn(answer))).toMatchObject({
      oid: zofia.personId,
      upn: zofia.userPrincipalName,
      unique_name: zofia.userPrincipalName,
      scp: "user_impersonation",
      amr: ["pwd"],
    });
  });

  it("is found by a tenant's domain too, and by no tenant's name for people alone", async () => {
    await using app = await openTestApp();
    const program = app.program();
    expect(await program.form(`/${oriolus.domain}/oauth2/token`, itself())).toMatchObject({
      status: 200,
    });
    expect(await program.form("/common/oauth2/token", byPassword())).toMatchObject({ status: 200 });
    expect(await program.form("/common/oauth2/token", itself())).toMatchObject({
      status: 400,
      body: { error_codes: [50059] },
    });
  });

  it("takes the secret in the header Authorization", async () => {
    await using app = await openTestApp();
    const { client_id: id, client_secret: secret } = fieldsOf(app1);
    const Authorization = `Basic ${Buffer.from(`${id ?? ""}:${secret ?? ""}`).toString("base64")}`;
    const fields = { grant_type: "client_credentials", resource: RESOURCE };
    expect(await app.program().form(V1, fields, { Authorization })).toMatchObject({ status: 200 });
  });

  it.each([
    ["no grant type", itself({ grant_type: "" }), 400, "invalid_request", 900_144],
    [
      "a grant type of no kind",
      itself({ grant_type: "magic" }),
      400,
      "unsupported_grant_type",
      70003,
    ],
    ["no client id", itself({ client_id: "" }), 400, "invalid_request", 900_144],
    [
      "an app of another tenant",
      itself(fieldsOf(demoApps.alcedo)),
      400,
      "unauthorized_client",
      700_016,
    ],
    ["a client id that is none", itself({ client_id: "x" }), 400, "unauthorized_client", 700_016],
    ["a wrong secret", itself({ client_secret: "x" }), 401, "invalid_client", 7_000_215],
    ["no secret", itself({ client_secret: "" }), 401, "invalid_client", 7_000_218],
    [
      "a secret of a public app",
      byPassword({ client_secret: "x" }),
      401,
      "invalid_client",
      700_025,
    ],
    ["a public app by itself", itself({}, installed), 401, "invalid_client", 7_000_218],
    [
      "another resource",
      itself({ resource: "https://graph.example" }),
      400,
      "invalid_resource",
      500_011,
    ],
    ["a stranger", byPassword({ username: "who@else.example" }), 400, "invalid_grant", 50034],
    [
      "a customer's person",
      byPassword({ username: demoCustomerPeople.anna.userPrincipalName }),
      400,
      "invalid_grant",
      50034,
    ],
    ["a wrong password", byPassword({ password: "x" }), 400, "invalid_grant", 50126],
    [
      "a refresh token that is none",
      { ...fieldsOf(installed), grant_type: "refresh_token", refresh_token: "a.b.c" },
      400,
      "invalid_grant",
      70008,
    ],
  ])("refuses %s", async (_, fields, status, error, code) => {
    await using app = await openTestApp();
    const answer = await app.program().form(V1, fields);
    expect(answer).toMatchObject({
      status,
      body: {
        error,
        error_codes: [code],
        error_description: matching.text(new RegExp(`^AADSTS${String(code)}: `, "u")),
        timestamp: "2026-04-21 10:42:00Z",
        correlation_id: matching.anyText(),
        trace_id: matching.anyText(),
      },
    });
  });

  it("refuses a tenant that is none, a body that is no form, and reading", async () => {
    await using app = await openTestApp();
    const program = app.program();
    const stranger = "00000000-0000-4000-8000-000000000000";
    expect(await program.form(`/${stranger}/oauth2/token`, itself())).toMatchObject({
      status: 400,
      body: { error_codes: [90002] },
    });
    expect(await program.post(V1, itself())).toMatchObject({ status: 400 });
    expect(await program.get(V1)).toMatchObject({ status: 405, body: { error_codes: [900_561] } });
  });
});

describe("the newer token endpoint", () => {
  it("answers numbers and no resource, and the tokens that the scopes ask for", async () => {
    await using app = await openTestApp();
    const scope = `${RESOURCE}/.default`;
    const { resource: _, ...fields } = byPassword({ scope });
    const bare = await app.program().form(V2, fields);
    expect(bare.body).toMatchObject({ expires_in: 3599, ext_expires_in: 3599 });
    for (const name of ["resource", "refresh_token", "id_token"]) {
      expect(bare.body).not.toHaveProperty(name);
    }
    const full = { ...fields, scope: `openid offline_access ${scope}`, client_info: "1" };
    const answer = await app.program().form(V2, full);
    expect(answer.body).toMatchObject({ refresh_token: matching.anyText() });
    const { id_token: id, client_info: info } = z
      .object({ id_token: z.string(), client_info: z.string() })
      .parse(answer.body);
    expect(decodeJwt(id)).toMatchObject({
      iss: `${app.root}/${oriolus.tenantId}/v2.0`,
      aud: installed.appId,
      preferred_username: zofia.userPrincipalName,
      ver: "2.0",
    });
    expect(JSON.parse(Buffer.from(info, "base64url").toString())).toEqual({
      uid: zofia.personId,
      utid: oriolus.tenantId,
    });
  });
});

describe("a refresh token", () => {
  const again = (token: string, app: App = installed): Fields => ({
    ...fieldsOf(app),
    grant_type: "refresh_token",
    refresh_token: token,
  });

  it("brings a new access token and another refresh token, for 90 days of the sandbox's clock", async () => {
    await using app = await openTestApp();
    const program = app.program();
    const first = refreshTokenIn(await program.form(V1, byPassword()));
    const second = await program.form(V1, again(first));
    expect(second.status).toBe(200);
    expect(refreshTokenIn(second)).not.toBe(first);
    const api = program.with(accessTokenIn(second));
    expect(await api.get(TEMPLATES)).toMatchObject({ status: 200 });
    await setClock(app, { change: "advance", minutes: 90 * 24 * 60 + 1 });
    expect(await program.form(V1, again(first))).toMatchObject({
      status: 400,
      body: { error: "invalid_grant", error_codes: [70008] },
    });
  });

  it("is listed in the directory for every app, ready to be used", async () => {
    await using app = await openTestApp();
    const { body } = await app.visitor().get("/_emulator/directory");
    const { partners } = z
      .object({
        partners: z.array(
          z.object({
            apps: z.array(
              z.object({
                clientId: z.string(),
                clientSecret: z.string().nullable(),
                refreshToken: z.string(),
                registeredBy: z.string(),
              }),
            ),
          }),
        ),
      })
      .parse(body);
    expect(partners.map(({ apps }) => apps.length)).toEqual([2, 2, 2, 2, 2]);
    const [listed] = partners[0]?.apps ?? [];
    expect(listed).toMatchObject({ clientId: app1.appId, registeredBy: zofia.userPrincipalName });
    const fields = again(listed?.refreshToken ?? "", app1);
    expect(await app.program().form(V1, fields)).toMatchObject({ status: 200 });
  });

  it.each([
    ["another app", demoApps.oriolus],
    ["an app of another partner", demoApps.alcedo],
  ])("is of no use to %s", async (_, other) => {
    await using app = await openTestApp();
    const program = app.program();
    const token = refreshTokenIn(await program.form(V1, byPassword()));
    const path = `/${other.tenantId}/oauth2/token`;
    expect(await program.form(path, again(token, other))).toMatchObject({
      status: 400,
      body: { error: "invalid_grant" },
    });
  });

  it("is of no use in another sandbox, nor once its person has left", async () => {
    await using app = await openTestApp();
    await app.sandboxes.open("demo", "monday");
    const token = refreshTokenIn(await app.program().form(V1, byPassword()));
    expect((await app.program("/s/monday").form(V1, again(token))).status).toBe(400);
    const administrator = app.visitor();
    await administrator.signIn(igor);
    const path = `/api/partner-users/${zofia.personId}/removal`;
    expect((await administrator.post(path, {})).status).toBe(200);
    expect((await app.program().form(V1, again(token))).status).toBe(400);
  });
});

describe("an access token", () => {
  it("verifies against the published keys, as discovery names them in both versions", async () => {
    await using app = await openTestApp();
    const token = accessTokenIn(await app.program().form(V1, byPassword()));
    for (const version of ["", "/v2.0"]) {
      const path = `/${oriolus.tenantId}${version}/.well-known/openid-configuration`;
      const { body } = await app.program().get(path);
      const found = z.object({ jwks_uri: z.url(), token_endpoint: z.url() }).parse(body);
      const keys = createRemoteJWKSet(new URL(found.jwks_uri));
      const { payload } = await jwtVerify(token, keys, { audience: RESOURCE, currentDate: NOW });
      expect(payload["oid"]).toBe(zofia.personId);
      expect(found.token_endpoint.startsWith(app.root)).toBe(true);
    }
  });

  it("is missing: 401 with the realm of the call", async () => {
    await using app = await openTestApp();
    const answer = await app.program().get(TEMPLATES, { "MS-CorrelationId": "c-1" });
    expect(answer).toMatchObject({ status: 401, body: { code: 900_401 } });
    expect(answer.headers.get("www-authenticate")).toBe("OAuth realm=urn:cpsvc:cpid:c-1");
  });

  it.each([
    ["no token at all", () => "nonsense"],
    ["a token with another signature", (token: string) => `${token.slice(0, -8)}AAAAAAAA`],
    ["a token of no algorithm", unsigned],
    [
      "a token signed with the public key as a secret",
      (token: string) => `${head("HS256")}.${payloadOf(token)}.AAAA`,
    ],
  ])("that is %s is refused", async (_, forge) => {
    await using app = await openTestApp();
    const token = accessTokenIn(await app.program().form(V1, byPassword()));
    const forged = app.program().with(forge(token));
    expect(await forged.get(TEMPLATES)).toMatchObject({ status: 401, body: { code: 900_401 } });
  });

  it("of another sandbox is refused", async () => {
    await using app = await openTestApp();
    await app.sandboxes.open("demo", "monday");
    const token = accessTokenIn(await app.program().form(V1, byPassword()));
    const answer = await app.program("/s/monday").with(token).get(TEMPLATES);
    expect(answer).toMatchObject({ status: 401 });
    expect((await app.program().with(token).get(TEMPLATES)).status).toBe(200);
  });

  it("of another installation is refused", async () => {
    await using app = await openTestApp();
    const { privateKey } = await generateKeyPair("RS256");
    const token = accessTokenIn(await app.program().form(V1, byPassword()));
    const forged = await new SignJWT(decodeJwt(token))
      .setProtectedHeader({ alg: "RS256" })
      .sign(privateKey);
    expect((await app.program().with(forged).get(TEMPLATES)).status).toBe(401);
  });

  it.each(["refresh_token", "id_token"])("is not replaced by the %s", async (name) => {
    await using app = await openTestApp();
    const { body } = await app.program().form(V1, byPassword());
    const other = String(z.looseObject({}).parse(body)[name]);
    expect((await app.program().with(other).get(TEMPLATES)).status).toBe(401);
  });

  it("lives by the sandbox's clock, not by real time", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    await setClock(app, { change: "freeze" });
    app.wait(2 * 60 * 60 * 1000);
    expect((await program.get(TEMPLATES)).status).toBe(200);
    await setClock(app, { change: "advance", minutes: 60 });
    expect(await program.get(TEMPLATES)).toMatchObject({ status: 401, body: { code: 900_401 } });
  });

  it("of an app by itself is refused with 900329 where a user is asked for", async () => {
    await using app = await openTestApp();
    const program = await app.program().itself();
    expect(await program.get(TEMPLATES)).toMatchObject({ status: 403, body: { code: 900_329 } });
  });

  it("is of no use once its person has left", async () => {
    await using app = await openTestApp();
    const program = await app.program().as(zofia);
    const administrator = app.visitor();
    await administrator.signIn(igor);
    await administrator.post(`/api/partner-users/${zofia.personId}/removal`, {});
    expect((await program.get(TEMPLATES)).status).toBe(401);
  });
});

describe("the exchange for a token of the API's own", () => {
  const fields = { grant_type: "jwt_token", client_id: app1.appId };

  it.each(["/generatetoken", "/GenerateToken", "/v3/generatetoken"])(
    "answers at %s a token that the API takes",
    async (path) => {
      await using app = await openTestApp();
      const program = await app.program().as(zofia);
      const answer = await program.form(path, fields);
      expect(answer).toMatchObject({ status: 200, body: { token_type: "bearer" } });
      const api = app.program().with(accessTokenIn(answer));
      expect((await api.get(TEMPLATES)).status).toBe(200);
    },
  );

  it("takes the older audience in its older form alone", async () => {
    await using app = await openTestApp();
    const old = byPassword({ resource: "https://graph.windows.net" });
    const program = app.program().with(accessTokenIn(await app.program().form(V1, old)));
    expect((await program.form("/generatetoken", fields)).status).toBe(200);
    expect((await program.form("/v3/generatetoken", fields)).status).toBe(401);
  });
});

describe("the sign-in page", () => {
  const REDIRECT = "http://localhost:8400/callback";
  const verifier = "a-verifier-of-at-least-forty-three-characters-long";
  const challenge = createHash("sha256").update(verifier).digest("base64url");

  function address(changes: Fields = {}): string {
    const query = new URLSearchParams({
      client_id: installed.appId,
      response_type: "code",
      redirect_uri: REDIRECT,
      scope: `openid offline_access ${RESOURCE}/user_impersonation`,
      state: "s-1",
      nonce: "n-1",
      code_challenge: challenge,
      code_challenge_method: "S256",
      ...changes,
    });
    return `/${oriolus.tenantId}/oauth2/v2.0/authorize?${query.toString()}`;
  }

  async function signInAt(app: TestApp, path: string): Promise<ProgramAnswer> {
    return app.program().form(path, {
      account: zofia.userPrincipalName,
      password: passwordOf(zofia),
    });
  }

  it("asks for the account first and shows a password box only for one of the sandbox", async () => {
    await using app = await openTestApp();
    const program = app.program();
    const first = await program.get(address());
    expect(first.status).toBe(200);
    expect(first.text).toContain("[Training]");
    expect(first.text).not.toContain('type="password"');
    const stranger = await program.form(address(), { account: '"><script>@real.example' });
    expect(stranger.text).not.toContain('type="password"');
    expect(stranger.text).not.toContain("<script>");
    expect(stranger.status).toBe(401);
    const known = await program.form(address(), { account: zofia.userPrincipalName });
    expect(known.text).toContain('type="password"');
    expect(known.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("gives a code that is redeemed once, with its verifier", async () => {
    await using app = await openTestApp();
    const { status, headers } = await signInAt(app, address());
    expect(status).toBe(302);
    const back = new URL(headers.get("location") ?? "");
    expect(`${back.origin}${back.pathname}`).toBe(REDIRECT);
    expect(back.searchParams.get("state")).toBe("s-1");
    const fields = {
      ...fieldsOf(installed),
      grant_type: "authorization_code",
      code: back.searchParams.get("code") ?? "",
      redirect_uri: REDIRECT,
      scope: `openid offline_access ${RESOURCE}/user_impersonation`,
      code_verifier: verifier,
    };
    const answer = await app.program().form(V2, fields);
    expect(answer.status).toBe(200);
    expect(decodeJwt(accessTokenIn(answer))).toMatchObject({ amr: ["pwd", "mfa"] });
    const { id_token: id } = z.object({ id_token: z.string() }).parse(answer.body);
    expect(decodeJwt(id)).toMatchObject({ nonce: "n-1" });
    expect(await app.program().form(V2, fields)).toMatchObject({
      status: 400,
      body: { error_codes: [70008] },
    });
  });

  it.each([
    ["another verifier", { code_verifier: "x" }, 501_481],
    ["another address", { redirect_uri: "http://localhost/callback" }, 50011],
    ["another app", fieldsOf(demoApps.oriolus), 70008],
  ])("gives a code that is of no use with %s", async (_, changes, code) => {
    await using app = await openTestApp();
    const { headers } = await signInAt(app, address());
    const back = new URL(headers.get("location") ?? "");
    const answer = await app.program().form(V2, {
      ...fieldsOf(installed),
      grant_type: "authorization_code",
      code: back.searchParams.get("code") ?? "",
      redirect_uri: REDIRECT,
      code_verifier: verifier,
      ...changes,
    });
    expect(answer).toMatchObject({ status: 400, body: { error_codes: [code] } });
  });

  it("sends the code as the app wants it: in the fragment, or in a form", async () => {
    await using app = await openTestApp();
    const fragment = await signInAt(app, address({ response_mode: "fragment" }));
    expect(fragment.headers.get("location")).toMatch(/#code=\w+&state=s-1$/u);
    const form = await signInAt(app, address({ response_mode: "form_post" }));
    expect(form.text).toContain(`action="${REDIRECT}"`);
  });

  it.each([
    ["an address that is not the app's", { redirect_uri: "https://evil.example/callback" }],
    ["an address with another path", { redirect_uri: "http://localhost:8400/elsewhere" }],
    ["an app that nobody registered", { client_id: "00000000-0000-4000-8000-000000000000" }],
    ["a token instead of a code", { response_type: "token" }],
  ])("leads nobody to %s", async (_, changes) => {
    await using app = await openTestApp();
    const answer = await signInAt(app, address(changes));
    expect(answer.status).toBe(400);
    expect(answer.headers.get("location")).toBeNull();
  });
});

function head(alg: string): string {
  return Buffer.from(JSON.stringify({ alg, typ: "JWT" })).toString("base64url");
}

function payloadOf(token: string): string {
  return token.split(".")[1] ?? "";
}

function unsigned(token: string): string {
  return `${head("none")}.${payloadOf(token)}.`;
}
