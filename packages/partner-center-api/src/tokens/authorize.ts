import { accountFor, type PersonId, signIn } from "@countersign/domain";
import type { Request, RequestHandler, Response } from "express";
import { queryOf } from "../operations/query.ts";
import type { PartnerCenterPort, SandboxPort } from "../port.ts";
import { type AuthorizeRequest, readAuthorizeRequest } from "./authorize-request.ts";
import { OAuthError } from "./oauth-error.ts";
import { brokenPage, continuePage, type PageProblem, signInPage } from "./sign-in-page.ts";
import { isAddressed } from "./tenants.ts";
import { type OAuthVersion, readForm, type TokenTools } from "./token-endpoint.ts";

/** The page on which a person of the sandbox allows an app to act for them. */
export function authorizePage(_version: OAuthVersion, { port }: TokenTools): RequestHandler {
  return (request, response) => {
    const asked = askedBy(request, response, port);
    if (asked === null) return;
    const account = asked.request.loginHint ?? "";
    sendPage(response, 200, port, (nonce) =>
      signInPage({ nonce, app: asked.request.app, account, step: "account", problem: null }),
    );
  };
}

/** Two steps: an address outside the sandbox is refused at the first, so that no password box ever appears for it. */
export function takeSignIn(_version: OAuthVersion, tools: TokenTools): RequestHandler {
  const { port } = tools;
  return async (request, response) => {
    const asked = askedBy(request, response, port);
    if (asked === null) return;
    const form = await readForm(request);
    const account = form.get("account") ?? "";
    const password = form.get("password");
    const { sandbox } = asked;
    const answer = (step: "account" | "password", problem: PageProblem | null): void =>
      sendPage(response, problem === null ? 200 : 401, port, (nonce) =>
        signInPage({ nonce, app: asked.request.app, account, step, problem }),
      );
    const found = accountFor(sandbox.world(), account, "partner");
    if (!found.ok || !isAppsOwn(asked.request, found.value.tenantId)) answer("account", "unknown");
    else if (password === null) answer("password", null);
    else {
      const right = await port.isPasswordOf(found.value, password);
      const outcome = signIn(found.value, right);
      if (!outcome.ok) answer("password", "wrong");
      else if (outcome.value.status !== "signedIn") answer("password", "oneTime");
      else giveCode(response, asked, found.value.personId, tools);
    }
  };
}

type Asked = { readonly request: AuthorizeRequest; readonly sandbox: SandboxPort };

/** What the address asks for; a broken one is answered with a page, because a person is looking. */
function askedBy(request: Request, response: Response, port: PartnerCenterPort): Asked | null {
  const sandbox = port.sandboxOf(request);
  try {
    const tenant = String(request.params["tenant"]);
    return {
      sandbox,
      request: readAuthorizeRequest(sandbox.world(), tenant, queryOf(request)),
    };
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    const reason = `AADSTS${String(error.code)}: ${error.message}`;
    sendPage(response, 400, port, (nonce) => brokenPage(nonce, reason));
    return null;
  }
}

function isAppsOwn({ app, tenant }: AuthorizeRequest, tenantId: string): boolean {
  return app.tenantId === tenantId && isAddressed(tenant, app.tenantId);
}

function giveCode(
  response: Response,
  { request, sandbox }: Asked,
  personId: PersonId,
  { port, codes }: TokenTools,
): void {
  const code = `${port.newId()}${port.newId()}`.replaceAll("-", "");
  const { app, redirectUri, resource, scopes, nonce, challenge, state, responseMode } = request;
  codes.keep(code, {
    sandbox: sandbox.key,
    appId: app.appId,
    personId,
    redirectUri,
    resource,
    scopes,
    nonce,
    challenge,
    issuedAt: sandbox.now(),
  });
  const values = { code, ...(state !== null && { state }) };
  if (responseMode === "form_post") {
    sendPage(response, 200, port, (pageNonce) => continuePage(pageNonce, redirectUri, values));
    return;
  }
  const address = new URL(redirectUri);
  if (responseMode === "fragment") address.hash = new URLSearchParams(values).toString();
  else for (const [name, value] of Object.entries(values)) address.searchParams.set(name, value);
  response.redirect(302, address.href);
}

function sendPage(
  response: Response,
  status: number,
  { newId }: PartnerCenterPort,
  page: (nonce: string) => string,
): void {
  const nonce = newId();
  response
    .status(status)
    .set({
      "Content-Security-Policy": `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'self'`,
      "Cache-Control": "no-store",
      // Without a referrer a browser says nothing of where the form comes from, and it is refused as a stranger's.
      "Referrer-Policy": "same-origin",
    })
    .type("html")
    .send(page(nonce));
}
