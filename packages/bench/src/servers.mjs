import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * @typedef {object} Server
 * @property {string} url Where it answers, without a slash at the end.
 * @property {() => Promise<void>} stop
 */

/** @returns {Promise<Server>} The built server with a fresh demo on a port of its own. */
export async function countersign() {
  const data = await mkdtemp(join(tmpdir(), "countersign-bench-"));
  const main = join(import.meta.dirname, "../../../apps/api/dist/main.js");
  const server = await started(main, { PORT: "0", COUNTERSIGN_DATA: data });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** @param {Buffer} bytes @returns {Promise<Server>} Bare Express 5 that answers these bytes at its root. */
export function bareExpress(bytes) {
  const script = join(import.meta.dirname, "bare-express.mjs");
  return started(script, { BENCH_BYTES: bytes.toString("base64") });
}

/** @param {string} script @param {Record<string, string>} told @returns {Promise<Server>} */
async function started(script, told) {
  const env = { PATH: process.env["PATH"], COUNTERSIGN_ENDS_WITH_PARENT: "1", ...told };
  const child = spawn(process.execPath, [script], {
    env,
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const exited = once(child, "exit");
  let said = "";
  /** @type {Promise<string>} */
  const url = new Promise((resolve, reject) => {
    child.stdout?.on("data", (chunk) => {
      said += String(chunk);
      const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(said);
      if (found !== null) resolve(found[0]);
    });
    child.once("exit", () => reject(new Error(`${script} ended early. It said:\n${said}`)));
  });
  return {
    url: await url,
    async stop() {
      child.kill("SIGTERM");
      await exited;
    },
  };
}
