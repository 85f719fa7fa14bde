import { createPublicKey, type KeyObject } from "node:crypto";
import { demoApps, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import {
  createRemoteJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  generateKeyPair,
  jwtVerify,
  SignJWT,
} from "jose";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { NOW, openTestApp } from "../testing/open-test-app.ts";
import { accessTokenIn } from "../testing/program.ts";
import { testTokenKey } from "../testing/test-token-key.ts";
import { byPassword, RESOURCE, setClock, TEMPLATES, V1 } from "../testing/token-requests.ts";

const { zofia, igor } = demoPartnerPeople;
const { oriolus } = demoPartners;
const PEM = { type: "spki", format: "pem" } as const;

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
    expect(answer).toMatchObject({ status: 401, body: { code: 990_401 } });
    expect(answer.headers.get("www-authenticate")).toBe("OAuth realm=urn:cpsvc:cpid:c-1");
  });

  it.each([
    ["no token at all", () => "nonsense"],
    ["a token with another signature", (token: string) => `${token.slice(0, -8)}AAAAAAAA`],
    ["a token of no algorithm", unsigned],
  ])("that is %s is refused", async (_, forge) => {
    await using app = await openTestApp();
    const token = accessTokenIn(await app.program().form(V1, byPassword()));
    const forged = app.program().with(forge(token));
    expect(await forged.get(TEMPLATES)).toMatchObject({ status: 401, body: { code: 990_401 } });
  });

  it.each([
    ["the public key as a certificate has it", () => publicKey().export(PEM)],
    ["its modulus", () => Buffer.from(testTokenKey().n, "base64url")],
    ["its modulus as a key set writes it", () => Buffer.from(testTokenKey().n)],
  ])("that is signed with %s for a secret is refused", async (_, secretFrom) => {
    await using app = await openTestApp();
    const token = accessTokenIn(await app.program().form(V1, byPassword()));
    const { kid = "" } = decodeProtectedHeader(token);
    const secret = new Uint8Array(Buffer.from(secretFrom()));
    const forged = await new SignJWT(decodeJwt(token))
      .setProtectedHeader({ alg: "HS256", typ: "JWT", kid })
      .sign(secret);
    // Whoever lets the token choose how it is verified takes this one.
    const taken = await jwtVerify(forged, secret, { audience: RESOURCE, currentDate: NOW });
    expect(taken.payload["oid"]).toBe(zofia.personId);
    const answer = await app.program().with(forged).get(TEMPLATES);
    expect(answer).toMatchObject({ status: 401, body: { code: 990_401 } });
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
    expect(await program.get(TEMPLATES)).toMatchObject({ status: 401, body: { code: 990_401 } });
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
  const fields = { grant_type: "jwt_token", client_id: demoApps.oriolus.appId };

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

function publicKey(): KeyObject {
  const { kty, n, e } = testTokenKey();
  return createPublicKey({ key: { kty, n, e }, format: "jwk" });
}

function head(alg: string): string {
  return Buffer.from(JSON.stringify({ alg, typ: "JWT" })).toString("base64url");
}

function payloadOf(token: string): string {
  return token.split(".")[1] ?? "";
}

function unsigned(token: string): string {
  return `${head("none")}.${payloadOf(token)}.`;
}
