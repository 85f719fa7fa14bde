import {
  demoApps,
  demoCustomerPeople,
  demoPartnerPeople,
  demoPartners,
} from "@countersign/scenarios";
import { decodeJwt } from "jose";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { matching } from "../testing/matching.ts";
import { NOW, openTestApp } from "../testing/open-test-app.ts";
import { accessTokenIn, fieldsOf } from "../testing/program.ts";
import { byPassword, itself, RESOURCE, V1, V2 } from "../testing/token-requests.ts";

const { zofia } = demoPartnerPeople;
const { oriolus } = demoPartners;
const app1 = demoApps.oriolus;
const installed = demoApps.oriolusTools;
const SECONDS = Math.floor(NOW.getTime() / 1000);

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
