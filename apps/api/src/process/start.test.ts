import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anEnvironment } from "../testing/an-environment.ts";
import { paperFrontends } from "../testing/paper-frontends.ts";
import type { Environment } from "./environment.ts";
import { createLog } from "./log.ts";
import { StartRefused } from "./start-refused.ts";
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
  const environment = anEnvironment({ dataFolder, ...told });
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

  it("says that other devices need a public address, where they may come and none is set", async () => {
    // Stands for this computer, but is not one of the ways in which that is usually written.
    const others = { host: "127.1", trainer: { passcode: "birds-and-trees" } };
    const publicUrl = "http://192.168.1.20:4280";
    const notNamed = await started(others);
    const named = await started({ ...others, publicUrl, dataFolder: join(dataFolder, "named") });
    const alone = await started({ dataFolder: join(dataFolder, "alone") });
    expect(notNamed.text).toContain("Other devices need PUBLIC_URL");
    expect(named.text).not.toContain("Other devices");
    expect(alone.text).not.toContain("Other devices");
  });

  it("is refused when the disk keeps no demo at the first start, says why and lets go of the data", async () => {
    const inTheWay = join(dataFolder, "registry.json.new", "in-the-way");
    await mkdir(inTheWay, { recursive: true });
    const refused = started();
    await expect(refused).rejects.toThrow(StartRefused);
    await expect(refused).rejects.toThrow(/cannot be used: Nothing was saved to .*registry\.json/u);
    await rm(join(dataFolder, "registry.json.new"), { recursive: true });
    expect((await started()).text).toContain("Countersign is ready");
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
    const again = await started();
    expect(again.text).toMatch(/its sandbox demo cannot be read and stays closed/u);
    expect(again.text).not.toContain("is ready");
    const root = rootIn(again);
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
