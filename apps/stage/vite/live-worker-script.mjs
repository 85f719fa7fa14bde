import { fileURLToPath } from "node:url";
import { build } from "vite";

const FILE = "live-worker.js";
const input = fileURLToPath(new URL("../src/live-worker.ts", import.meta.url));

/**
 * Puts the SharedWorker's script of all apps under one address that never changes, `/_app/stage/live-worker.js`: a
 * browser shares a worker between windows by its address. It is built by itself, so that it is one file.
 *
 * @returns {import("vite").Plugin}
 */
export function liveWorkerScript() {
  return {
    name: "countersign:live-worker-script",
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: FILE, source: await script() });
    },
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const { base } = server.config;
        if (request.url === `${base}${FILE}`) request.url = `${base}src/live-worker.ts`;
        next();
      });
    },
  };
}

/** @returns {Promise<string>} */
async function script() {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: { write: false, target: "esnext", rolldownOptions: { input } },
  });
  const [{ output }] = [built].flat();
  const [{ code }] = output;
  return code;
}
