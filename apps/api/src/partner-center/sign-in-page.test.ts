import { createHash } from "node:crypto";
import { demoApps, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { decodeJwt } from "jose";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { accessTokenIn, fieldsOf, passwordOf, type ProgramAnswer } from "../testing/program.ts";
import { type Fields, RESOURCE, V2 } from "../testing/token-requests.ts";

const { zofia } = demoPartnerPeople;
const { oriolus } = demoPartners;
const installed = demoApps.oriolusTools;

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
    // With "no-referrer" browsers send the form with the origin "null", which is refused.
    expect(known.headers.get("referrer-policy")).toBe("same-origin");
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
