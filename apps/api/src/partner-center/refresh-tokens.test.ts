import type { App } from "@countersign/domain";
import { demoApps, demoPartnerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openTestApp } from "../testing/open-test-app.ts";
import { accessTokenIn, fieldsOf } from "../testing/program.ts";
import {
  byPassword,
  type Fields,
  refreshTokenIn,
  setClock,
  TEMPLATES,
  V1,
} from "../testing/token-requests.ts";

const { zofia, igor } = demoPartnerPeople;
const app1 = demoApps.oriolus;
const installed = demoApps.oriolusTools;

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

  it("is revoked by its person's new password, before and after that is replaced", async () => {
    await using app = await openTestApp();
    const token = refreshTokenIn(await app.program().form(V1, byPassword()));
    const administrator = app.visitor();
    await administrator.signIn(igor);
    const { personId, userPrincipalName } = zofia;
    const reset = await administrator.post("/api/password-resets", { personId });
    const { credentials } = z
      .object({ credentials: z.object({ oneTimePassword: z.string() }) })
      .parse(reset.body);
    const revoked = { status: 400, body: { error: "invalid_grant", error_codes: [50_173] } };
    expect(await app.program().form(V1, again(token))).toMatchObject(revoked);
    const newPassword = "A-second-secret-7";
    const password = credentials.oneTimePassword;
    const choice = { side: "partner", userPrincipalName, password, newPassword };
    const chosen = await app.visitor().post("/api/sign-in/new-password", choice);
    expect(chosen.status).toBe(200);
    expect(await app.program().form(V1, again(token))).toMatchObject(revoked);
    const anew = refreshTokenIn(
      await app.program().form(V1, byPassword({ password: newPassword })),
    );
    expect((await app.program().form(V1, again(anew))).status).toBe(200);
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
