import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { paperFrontends } from "../testing/paper-frontends.ts";
import type { Environment } from "./environment.ts";
import { createLog } from "./log.ts";
import { type Running, start } from "./start.ts";

let dataFolder = "";
let log: string[] = [];
const running: Running[] = [];

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "countersign-data-"));
  log = [];
});
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
  await rm(dataFolder, { recursive: true });
});

async function started(told: Partial<Environment> = {}): Promise<Running> {
  const environment: Environment = {
    port: 0,
    host: "127.0.0.1",
    publicUrl: null,
    dataFolder,
    trainerPasscode: null,
    isOpenToOthers: false,
    endsWithParent: false,
    ...told,
  };
  const logger = createLog({ write: (line) => void log.push(line) });
  const answer = await start({ environment, frontends: paperFrontends, log: logger });
  running.push(answer);
  return answer;
}

function rootIn({ text }: Running): string {
  return /http:\/\/127\.0\.0\.1:\d+/u.exec(text)?.[0] ?? "";
}

describe("a start", () => {
  it("tells the addresses and everybody's account in the terminal, and no password in the log", async () => {
    const { text } = await started();
    expect(text).toMatch(/Partner console\s+http:\/\/127\.0\.0\.1:\d+\/dashboard\/home/u);
    expect(text).toMatch(
      /Betula Bakery\s+ewa@betula-training\.onmicrosoft\.com\s+Betula-training-1\s+globalAdmin/u,
    );
    expect(log.join("")).not.toContain("training-1");
  });

  it("makes links from the public address once it is set", async () => {
    const { text } = await started({ publicUrl: "https://training.example" });
    expect(text).toContain("https://training.example/dashboard/home");
  });

  it("finds what an earlier one left, sign-ins included", async () => {
    const first = await started();
    const signIn = await fetch(`${rootIn(first)}/api/play`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ personId: "c0000001-0000-4000-8000-000000000001" }),
    });
    const cookie = signIn.headers.get("set-cookie")?.split(";")[0] ?? "";
    const before: unknown = await (await fetch(`${rootIn(first)}/api/stage`)).json();
    await first.stop();
    running.length = 0;
    const second = await started();
    const after: unknown = await (await fetch(`${rootIn(second)}/api/stage`)).json();
    expect(after).toMatchObject({ logId: logIdIn(before) });
    expect((await fetch(`${rootIn(second)}/api/customer`, { headers: { cookie } })).status).toBe(
      200,
    );
  });

  it("is refused while another process writes the same data", async () => {
    await started();
    await expect(started()).rejects.toThrow(/cannot be used: The data folder .* is in use/u);
  });

  it("is refused on a port in use, names the next one and lets go of the data", async () => {
    const first = await started();
    const port = Number(new URL(rootIn(first)).port);
    const elsewhere = join(dataFolder, "other");
    const next = `PORT=${port + 1} npm start`;
    await expect(started({ port, dataFolder: elsewhere })).rejects.toThrow(next);
    await started({ dataFolder: elsewhere });
  });

  it("is refused on an address that is not this computer's", async () => {
    await expect(started({ host: "192.0.2.1" })).rejects.toThrow(/no address 192\.0\.2\.1/u);
  });

  it("goes on with a demo that cannot be read: not ready, the file untouched, its line in the log", async () => {
    await (await started()).stop();
    running.length = 0;
    const [file = ""] = await readdir(join(dataFolder, "logs"));
    const path = join(dataFolder, "logs", file);
    const broken = (await readFile(path, "utf8")).replace("Oriolus", "Oreolus");
    await writeFile(path, broken);
    const root = rootIn(await started());
    expect((await fetch(`${root}/healthz`)).status).toBe(200);
    expect((await fetch(`${root}/readyz`)).status).toBe(503);
    const answer = await fetch(`${root}/api/stage`);
    expect([answer.status, await answer.json()]).toMatchObject([
      503,
      { code: "SANDBOX_UNREADABLE" },
    ]);
    expect(await readFile(path, "utf8")).toBe(broken);
    expect(log.join("")).toMatch(/line \d+/u);
  });
});

describe("a stop", () => {
  it("ends open live streams and lets go of the data", async () => {
    const first = await started();
    const stream = await fetch(`${rootIn(first)}/api/live`);
    await first.stop();
    running.length = 0;
    expect(await stream.text()).toContain("data: ");
    await started();
  });
});

function logIdIn(overview: unknown): unknown {
  return typeof overview === "object" && overview !== null && "logId" in overview
    ? overview.logId
    : null;
}
