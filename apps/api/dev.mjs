/**
 * `npm run dev`: the one process with its TypeScript and the three apps straight from source, on one port.
 * A change in an app updates the open pages; a change on the server starts it anew.
 */
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const here = dirname(fileURLToPath(import.meta.url));
const appNames = ["stage", "partner-console", "admin-center"];
/** Vite's own default; each app has its socket for hot updates beside it. */
const firstSocketPort = 24_678;

const api = await createServer({
  root: here,
  configFile: false,
  appType: "custom",
  server: { middlewareMode: true, hmr: false, ws: false },
  ssr: { noExternal: [/^@countersign\//u] },
});
const apps = new Map();
for (const [position, name] of appNames.entries()) apps.set(name, await serveApp(name, position));
const frontends = { isDeveloping: true, page, files };

let running = await start();
let turn = Promise.resolve();
for (const event of ["change", "add", "unlink"]) api.watcher.on(event, restartAfter);
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => void end());

function serveApp(name, position) {
  return createServer({
    root: resolve(here, "..", name),
    appType: "custom",
    server: { middlewareMode: true, hmr: { port: firstSocketPort + position } },
  });
}

async function page(name, nonce, url) {
  const app = apps.get(name);
  const html = await readFile(join(app.config.root, "index.html"), "utf8");
  const written = await app.transformIndexHtml(url, html);
  return written.replaceAll(/__(?:CSP_)?NONCE__/gu, nonce);
}

/** Vite knows its files by the whole address, which Express shortens behind a mount. */
function files(request, response, next) {
  const app = apps.get(request.url.split("/")[1]);
  if (app === undefined) return next();
  request.url = request.originalUrl;
  return app.middlewares(request, response, next);
}

async function start() {
  try {
    const { run } = await api.ssrLoadModule("/src/process/run.ts");
    return await run({ variables: process.env, folder: process.cwd(), frontends });
  } catch (error) {
    console.error(error);
    return null;
  }
}

/** Only what the server itself loaded counts; the apps watch their own files. */
function restartAfter(file) {
  const { moduleGraph } = api.environments.ssr;
  if ((moduleGraph.getModulesByFile(file)?.size ?? 0) === 0) return;
  turn = turn.then(async () => {
    await running?.stop();
    moduleGraph.invalidateAll();
    running = await start();
  });
}

async function end() {
  await running?.stop();
  await Promise.all([api, ...apps.values()].map((server) => server.close()));
  process.exit();
}
