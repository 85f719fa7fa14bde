import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { startTlsServer, type TlsServer } from "../testing/tls-server.ts";

const run = promisify(execFile);
const DOCS = fileURLToPath(new URL("../../../../docs/", import.meta.url));

let folder = "";
let tls: TlsServer;
let page = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "countersign-clients-"));
  tls = await startTlsServer(join(folder, "data"));
  page = await readFile(join(DOCS, "point-a-client-here.md"), "utf8");
});
afterAll(async () => {
  await tls.stop();
  await rm(folder, { recursive: true });
});

/** The commands of the page that hold `part`, led to this server and to its folder, and nothing else changed. */
function commandsWith(part: string): string {
  const blocks = [...page.matchAll(/^```sh\n(.*?)^```$/gmsu)].map(([, block = ""]) => block);
  const [found, ...others] = blocks.filter((block) => block.includes(part));
  if (found === undefined || others.length > 0) throw new Error(`Which commands hold ${part}?`);
  return found
    .replaceAll("localhost:4443", `localhost:${String(tls.port)}`)
    .replaceAll(/http:\/\/127\.0\.0\.1:4280/gu, tls.root)
    .replaceAll(".countersign/", `${folder}/data/`)
    .replaceAll("docs/clients/", `${DOCS}clients/`);
}

/** What commands print, in a folder that nothing was left in. */
async function shell(commands: string): Promise<string> {
  const cwd = await mkdtemp(join(folder, "run-"));
  const { stdout } = await run("sh", ["-ec", commands], { cwd });
  return stdout;
}

/** Leaves a test out, and says why, where this computer lacks what it needs. */
async function needs({ skip }: TestContext, probe: string): Promise<void> {
  try {
    await shell(probe);
  } catch {
    skip(`Left out: this computer fails at "${probe}".`);
  }
}

describe("the commands on the page, as they stand there", () => {
  it.for([
    ["Node", "clients/client.mjs", "NODE_EXTRA_CA_CERTS=", "node --version"],
    ["Python", "clients/client.py", "SSL_CERT_FILE=", "python3 --version"],
    [
      "Python and the vendor's library",
      "client_msal.py",
      "REQUESTS_CA_BUNDLE=",
      "python3 -c 'import msal, requests'",
    ],
    ["Java", "Client.java", "-Djavax.net.ssl.trustStore=", "java --version && keytool -help"],
  ] as const)(
    "list a partner's customers with %s, when it alone is told what to trust",
    async ([, program, trust, probe], context) => {
      await needs(context, probe);
      const commands = commandsWith(program);
      expect(await shell(commands)).toContain("Quercus Furniture\n");
      const untold = commands.replaceAll(new RegExp(`${trust}\\S+`, "gu"), "");
      await expect(shell(untold)).rejects.toThrow(/certificat|PKIX/iu);
    },
  );

  it("give an app its own token, and a person's, with curl", async (context) => {
    await needs(context, "curl --version");
    expect(
      await shell(commandsWith("-d resource=https://api.partnercenter.microsoft.com\n")),
    ).toContain('"access_token":"');
    expect(await shell(commandsWith("grant_type=password"))).toContain(
      "MicrosoftCustomerAgreement",
    );
  });

  it("ask for an enhanced attestation with curl, under the rules of 2026", async (context) => {
    await needs(context, "curl --version");
    expect(await shell(commandsWith("attestations/enhanced"))).toMatch(
      /\{"era":"2026"\}.*"status":"Pending"/u,
    );
    await shell(`curl -s ${tls.root}/_emulator/reset -H 'Content-Type: application/json' -d '{}'`);
  });
});
