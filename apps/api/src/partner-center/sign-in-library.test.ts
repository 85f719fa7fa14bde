import {
  ConfidentialClientApplication,
  CryptoProvider,
  type INetworkModule,
  type NetworkResponse,
  PublicClientApplication,
} from "@azure/msal-node";
import type { App } from "@countersign/domain";
import { demoApps, demoPartnerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { passwordOf } from "../testing/program.ts";

const { zofia } = demoPartnerPeople;
const { oriolus } = demoPartners;
/** The library takes nothing but https; what stands between it and this process speaks plain HTTP. */
const PUBLIC = "https://countersign.example";
const SCOPES = ["https://api.partnercenter.microsoft.com/.default"];
const TEMPLATES = "/v1/agreements?agreementType=*";

/** Carries what the library sends to the process, as a proxy that ends TLS does. */
function proxyTo({ root }: TestApp): INetworkModule {
  const send = (url: string, init: RequestInit): Promise<Response> =>
    fetch(url.replace(PUBLIC, root), init);
  return {
    sendGetRequestAsync: async (url, options) =>
      carried(await send(url, { headers: options?.headers ?? {} })),
    sendPostRequestAsync: async (url, options) =>
      carried(
        await send(url, {
          method: "POST",
          headers: options?.headers ?? {},
          body: options?.body ?? "",
        }),
      ),
  };
}

async function carried<Body>(response: Response): Promise<NetworkResponse<Body>> {
  return {
    headers: Object.fromEntries(response.headers),
    // The library says what it expects there; a proxy cannot know.
    body: (await response.json()) as Body,
    status: response.status,
  };
}

function configured(app: TestApp, { appId, access }: App, authority: string = oriolus.tenantId) {
  return {
    auth: {
      clientId: appId,
      authority: `${PUBLIC}/${authority}`,
      knownAuthorities: ["countersign.example"],
      ...(access.kind === "secret" && { clientSecret: access.secret }),
    },
    system: { networkClient: proxyTo(app) },
  };
}

describe("the vendor's own sign-in library, unmodified", () => {
  it("is given an app's own token", async () => {
    await using app = await openTestApp({ publicUrl: PUBLIC });
    const library = new ConfidentialClientApplication(configured(app, demoApps.oriolus));
    const result = await library.acquireTokenByClientCredential({ scopes: SCOPES });
    const program = app.program().with(result?.accessToken ?? "");
    expect(await program.get(TEMPLATES)).toMatchObject({ status: 403, body: { code: 900_329 } });
  });

  it("signs somebody in by a code with PKCE, and silently again by the refresh token", async () => {
    await using app = await openTestApp({ publicUrl: PUBLIC });
    const library = new PublicClientApplication(configured(app, demoApps.oriolusTools));
    const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
    const redirectUri = "http://localhost:8400/callback";
    const address = await library.getAuthCodeUrl({
      scopes: SCOPES,
      redirectUri,
      codeChallenge: challenge,
      codeChallengeMethod: "S256",
    });
    const page = await app.program().form(address.replace(PUBLIC, ""), {
      account: zofia.userPrincipalName,
      password: passwordOf(zofia),
    });
    const code = new URL(page.headers.get("location") ?? "").searchParams.get("code") ?? "";
    const request = { code, scopes: SCOPES, redirectUri, codeVerifier: verifier };
    const result = await library.acquireTokenByCode(request);
    expect(result.account?.username).toBe(zofia.userPrincipalName);
    expect((await app.program().with(result.accessToken).get(TEMPLATES)).status).toBe(200);
    const [account] = await library.getTokenCache().getAllAccounts();
    if (account === undefined) throw new Error("The library keeps nobody.");
    const silent = { account, scopes: SCOPES, forceRefresh: true };
    const again = await library.acquireTokenSilent(silent);
    expect((await app.program().with(again.accessToken).get(TEMPLATES)).status).toBe(200);
  });

  it("finds a sandbox of its own behind its prefix", async () => {
    await using app = await openTestApp({ publicUrl: PUBLIC });
    await app.sandboxes.open("demo", "monday");
    const authority = `s/monday/${oriolus.tenantId}`;
    const library = new ConfidentialClientApplication(configured(app, demoApps.oriolus, authority));
    const result = await library.acquireTokenByClientCredential({ scopes: SCOPES });
    const token = result?.accessToken ?? "";
    expect((await app.program("/s/monday").with(token).get("/v1/customers")).status).toBe(200);
    expect((await app.program().with(token).get("/v1/customers")).status).toBe(401);
  });

  it("reads the number of an error", async () => {
    await using app = await openTestApp({ publicUrl: PUBLIC });
    const wrong: App = { ...demoApps.oriolus, access: { kind: "secret", secret: "wrong" } };
    const library = new ConfidentialClientApplication(configured(app, wrong));
    await expect(library.acquireTokenByClientCredential({ scopes: SCOPES })).rejects.toThrow(
      "AADSTS7000215",
    );
  });
});
