import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApp } from "../testing/open-test-app.ts";
import { builtFrontends } from "./built-frontends.ts";

let apps = "";

beforeAll(async () => {
  apps = await mkdtemp(join(tmpdir(), "countersign-apps-"));
  for (const app of ["stage", "partner-console", "admin-center"]) {
    const assets = join(apps, app, "dist", "assets");
    await mkdir(assets, { recursive: true });
    await writeFile(
      join(apps, app, "dist", "index.html"),
      `<title>${app}</title><meta property="csp-nonce" nonce="__CSP_NONCE__"><script nonce="__NONCE__"></script>`,
    );
    await writeFile(join(apps, app, "dist", "favicon.svg"), "<svg/>");
    await writeFile(join(assets, "main-a1b2c3.js"), "plain");
    await writeFile(join(assets, "main-a1b2c3.js.br"), "brotli");
    await writeFile(join(assets, "main-a1b2c3.js.gz"), "gzip");
  }
});
afterAll(() => rm(apps, { recursive: true }));

describe("a page", () => {
  it.each([
    ["/", "stage"],
    ["/stage", "stage"],
    ["/mail", "stage"],
    ["/customeragreement", "stage"],
    ["/attest/00000000-0000-4000-8000-000000000000", "stage"],
    ["/Attest/cut-off", "stage"],
    ["/dashboard/home", "partner-console"],
    ["/dashboard/customers?search=x", "partner-console"],
    ["/AdminPortal/Home", "admin-center"],
    ["/Adminportal/Home?invType=ResellerRelationship", "admin-center"],
    ["/adminportal/home", "admin-center"],
    ["/ADMINPORTAL/HOME", "admin-center"],
    ["/partner/partnersignup.aspx?type=ResellerRelationship", "admin-center"],
    ["/manage/partner-invitation", "admin-center"],
    ["/Adminportal/Home%23/partners/agreement", "admin-center"],
    ["/AdminPortal/Home%23", "admin-center"],
    ["/AdminPortal/Home%23%2Fpartners%2Fagreement", "admin-center"],
  ])("at %s is the %s's", async (path, app) => {
    await using server = await openTestApp({ frontends: builtFrontends(apps) });
    const { status, text } = await server.visitor().get(path);
    expect(status).toBe(200);
    expect(text).toContain(`<title>${app}</title>`);
  });

  it("carries a fresh nonce everywhere it belongs, and is never stored", async () => {
    await using server = await openTestApp({ frontends: builtFrontends(apps) });
    const [one, other] = [await server.visitor().get("/"), await server.visitor().get("/")];
    const nonces = [one, other].map(
      ({ headers }) => /'nonce-([^']+)'/u.exec(headers.get("content-security-policy") ?? "")?.[1],
    );
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(one.text.match(/nonce="([^"]+)"/gu)).toEqual([
      `nonce="${nonces[0]}"`,
      `nonce="${nonces[0]}"`,
    ]);
    expect(one.headers.get("cache-control")).toBe("no-store");
  });

  it("keeps to itself, and asks for nothing that plain HTTP lacks", async () => {
    await using server = await openTestApp({ frontends: builtFrontends(apps) });
    const { headers } = await server.visitor().get("/dashboard/home");
    const policy = headers.get("content-security-policy")?.replace(/'nonce-[^']+'/u, "'nonce-…'");
    expect(policy?.split(";").toSorted()).toEqual([
      "base-uri 'none'",
      "default-src 'self'",
      "frame-ancestors 'self'",
      "img-src 'self' data:",
      "object-src 'none'",
      "script-src 'self'",
      "style-src 'self' 'nonce-…'",
      "worker-src 'self'",
    ]);
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("x-frame-options")).toBe("SAMEORIGIN");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it("of an unknown address is a 404 inside our shell", async () => {
    await using server = await openTestApp({ frontends: builtFrontends(apps) });
    const { status, text } = await server.visitor().get("/nothing/here");
    expect([status, text.includes("<title>stage</title>")]).toEqual([404, true]);
  });

  it("is for readers alone: a write to an address without an endpoint is told so as programs are", async () => {
    await using server = await openTestApp({ frontends: builtFrontends(apps) });
    for (const path of ["/nothing/here", "/dashboard/home"]) {
      expect(await server.visitor().post(path, {})).toMatchObject({
        status: 404,
        body: { code: "NOT_FOUND" },
      });
    }
    const head = await fetch(`${server.root}/nothing/here`, { method: "HEAD" });
    expect([head.status, head.headers.get("content-type")]).toEqual([
      404,
      "text/html; charset=utf-8",
    ]);
  });

  it("of an app that is not built says how to build it", async () => {
    await using server = await openTestApp({ frontends: builtFrontends(join(apps, "nowhere")) });
    const { status, text } = await server.visitor().get("/");
    expect([status, text.includes("npm start")]).toEqual([503, true]);
  });
});

describe("a built file", () => {
  it("is served compressed and never asked for again", async () => {
    await using server = await openTestApp({ frontends: builtFrontends(apps) });
    const path = "/_app/stage/assets/main-a1b2c3.js";
    const { status, headers, text } = await server
      .visitor()
      .get(path, { "Accept-Encoding": "identity" });
    expect([status, text, headers.get("cache-control")]).toEqual([
      200,
      "plain",
      "public, max-age=31536000, immutable",
    ]);
    const brotli = await fetch(`${server.root}${path}`, {
      headers: { "Accept-Encoding": "br" },
      method: "HEAD",
    });
    expect([brotli.headers.get("content-encoding"), brotli.headers.get("content-length")]).toEqual([
      "br",
      "6",
    ]);
    const gzip = await fetch(`${server.root}${path}`, {
      headers: { "Accept-Encoding": "gzip" },
      method: "HEAD",
    });
    expect([gzip.headers.get("content-encoding"), gzip.headers.get("content-length")]).toEqual([
      "gzip",
      "4",
    ]);
  });

  it("whose name never changes is asked for again each time", async () => {
    await using server = await openTestApp({ frontends: builtFrontends(apps) });
    const { headers } = await server.visitor().get("/_app/admin-center/favicon.svg");
    expect(headers.get("cache-control")).toBe("no-cache");
  });

  it.each([
    "/_app/stage/",
    "/_app/stage/index.html",
    "/_app/admin-center/index%2Ehtml",
    "/_app/admin-center/index.htm%6c?v=1",
    "/_app/stage/assets%2f",
    "/_app/other/assets/main-a1b2c3.js",
    "/_app/stage/../../../package.json",
    "/_app/stage/%2e%2e/%2e%2e/secret",
  ])("is never a page, another app's or outside: %s", async (path) => {
    await using server = await openTestApp({ frontends: builtFrontends(apps) });
    expect((await server.visitor().get(path)).status).toBe(404);
  });
});

describe("every answer", () => {
  it.each([
    "/",
    "/nothing",
    "/api/stage",
    "/api/nothing",
    "/healthz",
    "/readyz",
    "/_emulator/directory",
    "/_app/stage/favicon.svg",
    "/s/nowhere/api/stage",
  ])("says that it is training: %s", async (path) => {
    await using server = await openTestApp({ frontends: builtFrontends(apps) });
    expect((await server.visitor().get(path)).headers.get("countersign-training")).toContain(
      "not-microsoft",
    );
  });
});
