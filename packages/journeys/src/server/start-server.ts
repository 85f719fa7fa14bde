import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const MAIN = join(import.meta.dirname, "../../../../apps/api/dist/main.js");

export type RunningServer = {
  readonly url: string;
  readonly stop: () => Promise<void>;
  /** Ends it as a power cut would: it hears nothing and writes nothing more. */
  readonly kill: () => Promise<void>;
};

/** An empty data folder, and the way to take it away again. */
export async function dataFolder(): Promise<{
  readonly path: string;
  readonly remove: () => Promise<void>;
}> {
  const path = await mkdtemp(join(tmpdir(), "countersign-journeys-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Starts the built server on a free port of this machine, upon what lies in the data folder. */
export async function startServer(data: string): Promise<RunningServer> {
  if (!existsSync(MAIN)) {
    throw new Error("The server is not built. Run `npm test`, or build it first.");
  }
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const { PATH } = process.env;
  const env = {
    PATH,
    PORT: String(port),
    HOST: "127.0.0.1",
    COUNTERSIGN_DATA: data,
    COUNTERSIGN_ENDS_WITH_PARENT: "1",
  };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ["ignore", "pipe", "pipe"] });
  const said = listen(child);
  const stop = (): Promise<void> => end(child, "SIGTERM");
  try {
    await untilReady(url, child);
  } catch (cause) {
    await stop();
    throw new Error(`The server did not become ready. It said:\n${said()}`, { cause });
  }
  return { url, stop, kill: () => end(child, "SIGKILL") };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}

/** Keeps the pipes flowing; what was said is of interest only when the start fails. */
function listen(child: ChildProcess): () => string {
  let said = "";
  const keep = (chunk: Buffer): void => {
    said = `${said}${chunk.toString()}`.slice(-8000);
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  return () => said;
}

async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`It ended with ${String(child.exitCode)}.`);
    if (await answers(`${url}/readyz`)) return;
    await pause(50);
  }
  throw new Error("It did not answer /readyz within 30 seconds.");
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    // Refused: it does not listen yet.
    return false;
  }
}

async function end(child: ChildProcess, signal: "SIGTERM" | "SIGKILL"): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill(signal);
  const patience = setTimeout(() => child.kill("SIGKILL"), 5000);
  await ended;
  clearTimeout(patience);
}
