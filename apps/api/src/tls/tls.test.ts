import { X509Certificate } from "node:crypto";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { get } from "node:http";
import { request as ask } from "node:https";
import { createServer as createTlsServer, type Server } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TlsAuthority } from "@countersign/storage";
import { demoApps, demoPartners } from "@countersign/scenarios";
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { z } from "zod";
import { listen } from "../process/listen.ts";
import { NAMED, startTlsServer, type TlsServer } from "../testing/tls-server.ts";
import { renewCertificate } from "./renewing-certificate.ts";
import { hostsOf, makeAuthority, makeCertificate, serves } from "./certificates.ts";

const DISCOVERY = `/${demoPartners.oriolus.tenantId}/v2.0/.well-known/openid-configuration`;

const Token = z.object({ access_token: z.string() });

let dataFolder = "";
/** Made once: keys take their time. */
let tls: TlsServer;

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "countersign-tls-"));
  tls = await startTlsServer(dataFolder);
});
afterAll(async () => {
  await tls.stop();
  await rm(dataFolder, { recursive: true });
});

type Asked = {
  readonly port: number;
  readonly ca?: string;
  readonly host?: string;
  readonly path?: string;
  readonly form?: Record<string, string>;
  readonly token?: string;
};
type Answered = { readonly status: number; readonly text: string };

/** A call by TLS to this computer, under a name that is not looked up, trusting `ca` alone. */
function call({
  port,
  ca,
  host = "localhost",
  path = "/healthz",
  form,
  token,
}: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = ask(
      {
        host: "127.0.0.1",
        port,
        path,
        method: form === undefined ? "GET" : "POST",
        // A name in the handshake is what a name looked up would be.
        servername: /^[\d.]+$/u.test(host) ? "" : host,
        headers: {
          Host: `${host}:${port}`,
          ...(token !== undefined && { Authorization: `Bearer ${token}` }),
          ...(form !== undefined && { "Content-Type": "application/x-www-form-urlencoded" }),
        },
        agent: false,
        ...(ca !== undefined && { ca }),
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
        );
      },
    );
    request.on("error", reject);
    request.end(form === undefined ? undefined : new URLSearchParams(form).toString());
  });
}

describe("TLS of our own", () => {
  it.each(["localhost", "127.0.0.1"])(
    "is spoken for %s, to who trusts the authority",
    async (host) => {
      const { port, ca } = tls;
      expect(await call({ port, ca, host })).toMatchObject({ status: 200 });
    },
  );

  it("is not believed by who does not trust the authority", async () => {
    const { port } = tls;
    await expect(call({ port })).rejects.toThrow(/certificate/u);
  });

  it("says in the terminal where it is and what to trust, and keeps the key to its owner", async () => {
    const { text, ca } = tls;
    expect(text).toMatch(/Programs, by TLS\s+https:\/\/127\.0\.0\.1:\d+\n/u);
    expect(text).toContain(join(dataFolder, "tls-authority.pem"));
    expect(ca).not.toContain("PRIVATE KEY");
    const { mode } = await stat(join(dataFolder, "tls-authority.json"));
    const others = process.platform === "win32" ? 0 : 0o077;
    expect(mode & others).toBe(0);
  });

  it("keeps its authority from one start to the next", async () => {
    const { ca } = tls;
    await tls.stop();
    tls = await startTlsServer(dataFolder);
    expect(tls.ca).toBe(ca);
    expect(await call({ port: tls.port, ca })).toMatchObject({ status: 200 });
  });

  it("names https addresses in the discovery document, as the program came", async () => {
    const { port, ca } = tls;
    const plain = await call({ port, ca, path: DISCOVERY });
    expect(JSON.parse(plain.text)).toMatchObject({
      token_endpoint: `https://localhost:${port}/${demoPartners.oriolus.tenantId}/oauth2/v2.0/token`,
    });
    const named = await call({ port, ca, host: "login.training.example", path: DISCOVERY });
    expect(JSON.parse(named.text)).toMatchObject({
      token_endpoint: `https://login.training.example:${port}/${demoPartners.oriolus.tenantId}/oauth2/v2.0/token`,
    });
  });

  it("gives a token at one name that is good at the other", async () => {
    const { port, ca } = tls;
    const { appId, access } = demoApps.oriolus;
    const given = await call({
      port,
      ca,
      host: "login.training.example",
      path: `/${demoPartners.oriolus.tenantId}/oauth2/token`,
      form: {
        grant_type: "client_credentials",
        client_id: appId,
        client_secret: access.kind === "secret" ? access.secret : "",
        resource: "https://api.partnercenter.microsoft.com",
      },
    });
    const { access_token: token } = Token.parse(JSON.parse(given.text));
    const read = { port, ca, token, path: "/v1/customers" };
    expect(await call({ ...read, host: "api.training.example" })).toMatchObject({ status: 200 });
    expect(await call({ ...read, host: "localhost" })).toMatchObject({ status: 200 });
  });

  it.each(["/", "/dashboard/home", "/_emulator/directory", "/api/stage", "/s/x/dashboard/home"])(
    "never answers %s under a name that programs have built in",
    async (path) => {
      const { port, ca } = tls;
      const refused = await call({ port, ca, host: "api.training.example", path });
      expect(refused.status).toBe(403);
      expect(JSON.parse(refused.text)).toMatchObject({ code: "HOST_NOT_ALLOWED" });
    },
  );

  it("never shows the sign-in page under such a name", async () => {
    const { port, ca } = tls;
    const path = `/${demoPartners.oriolus.tenantId}/oauth2/v2.0/authorize`;
    expect((await call({ port, ca, host: "login.training.example", path })).status).toBe(403);
  });

  it("answers such a name by TLS alone", async () => {
    const host = "api.training.example";
    const path = DISCOVERY;
    expect(await call({ port: tls.port, ca: tls.ca, host, path })).toMatchObject({ status: 200 });
    const status = await new Promise((resolve, reject) => {
      get(`${tls.root}${path}`, { headers: { Host: host }, agent: false }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).on("error", reject);
    });
    expect(status).toBe(403);
  });

  it("speaks for no other name", async () => {
    const { port, ca } = tls;
    await expect(call({ port, ca, host: "partner.example" })).rejects.toThrow(/altnames/u);
  });
});

describe("the authority", () => {
  const now = new Date();
  const hosts = hostsOf(NAMED);
  const servers: Server[] = [];
  afterEach(() => {
    vi.useRealTimers();
    for (const server of servers.splice(0)) server.close();
  });

  /** A server with a certificate for `names`, signed by the authority. */
  async function serverFor(authority: TlsAuthority, names: readonly string[]): Promise<number> {
    const server = createTlsServer(makeCertificate(authority, names, now), (_request, response) =>
      response.end("x"),
    );
    servers.push(server);
    return listen(server, "127.0.0.1", 0);
  }

  it.each(["microsoft.example", "10.0.0.1"])(
    "is not believed for %s, whoever has its key",
    async (name) => {
      const authority = makeAuthority(hosts, now);
      const fine = await serverFor(authority, ["localhost"]);
      const stolen = await serverFor(authority, ["localhost", name]);
      const ca = authority.certificate;
      expect(await call({ port: fine, ca })).toMatchObject({ status: 200 });
      await expect(call({ port: stolen, ca })).rejects.toThrow(/permitted subtree violation/u);
    },
  );

  it("speaks for addresses of both kinds that were named", async () => {
    const named = hostsOf(["192.168.1.20", "[fd00::20]"]);
    const authority = makeAuthority(named, now);
    const port = await serverFor(authority, named);
    expect(await call({ port, ca: authority.certificate })).toMatchObject({ status: 200 });
    const { subjectAltName } = new X509Certificate(makeCertificate(authority, named, now).cert);
    expect(subjectAltName).toContain("IP Address:192.168.1.20");
    expect(subjectAltName).toContain("IP Address:FD00:0:0:0:0:0:0:20");
  });

  it("marks its name constraints as critical and may sign no other authority", () => {
    const { raw } = new X509Certificate(makeAuthority(hosts, now).certificate);
    // The identifier 2.5.29.30 with `TRUE` behind it, in DER.
    expect(raw.includes(Buffer.from("0603551d1e0101ff", "hex"))).toBe(true);
    // Basic constraints: an authority, and a path of nothing below it.
    expect(raw.includes(Buffer.from("30060101ff020100", "hex"))).toBe(true);
  });

  it("lives thirty days, and is replaced when less than three are left or other hosts are named", () => {
    const authority = makeAuthority(hosts, now);
    const in27 = new Date(now.getTime() + 26.9 * 86_400_000);
    const later = new Date(now.getTime() + 27.1 * 86_400_000);
    const { validTo } = new X509Certificate(authority.certificate);
    expect(Math.round((Date.parse(validTo) - now.getTime()) / 86_400_000)).toBe(30);
    expect(serves(authority, hosts, in27)).toBe(true);
    expect(serves(authority, hosts, later)).toBe(false);
    expect(serves(authority, hostsOf([]), now)).toBe(false);
  });

  it("is replaced under a server that runs on", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const server = createTlsServer((_request, response) => response.end("x"));
    servers.push(server);
    let time = now;
    const told = { directory: dataFolder, named: [], clock: () => time };
    const renewing = await renewCertificate(server, told);
    onTestFinished(renewing.stop);
    const port = await listen(server, "127.0.0.1", 0);
    const first = await readFile(renewing.authorityPath, "utf8");
    expect(await call({ port, ca: first })).toMatchObject({ status: 200 });
    time = new Date(now.getTime() + 28 * 86_400_000);
    vi.advanceTimersByTime(3_600_000);
    // Two new keys, which take a busy machine seconds.
    await vi.waitFor(() => expect(call({ port, ca: first })).rejects.toThrow(/certificate/u), {
      timeout: 20_000,
    });
    expect(await readFile(renewing.authorityPath, "utf8")).not.toBe(first);
  });
});
