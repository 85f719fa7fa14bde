import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { unescaped } from "../borders/readable-path.ts";
import { builtFiles } from "./built-files.ts";
import { type AppName, APPS, type Frontends } from "./frontends.ts";

const NONCE_PLACEHOLDER = /__(?:CSP_)?NONCE__/gu;

/** The three apps as their builds left them. `folder` holds one folder per app, each with its `dist`. */
export function builtFrontends(folder: string): Frontends {
  const pages = new Map(APPS.map((app) => [app, readPage(join(folder, app, "dist"))]));
  const files = new Map(APPS.map((app) => [app, builtFiles(join(folder, app, "dist"))]));
  return {
    isDeveloping: false,
    page: async (app, nonce) => pages.get(app)?.replaceAll(NONCE_PLACEHOLDER, nonce) ?? null,
    files(request, response, next) {
      const [, app = "", path = "/"] = /^\/([^/]+)(\/.*)?$/u.exec(request.url) ?? [];
      const serve = isApp(app) ? files.get(app) : undefined;
      if (serve === undefined || isPage(path)) {
        next();
        return;
      }
      request.url = path;
      serve(request, response, next);
    },
  };
}

function readPage(dist: string): string | undefined {
  const path = join(dist, "index.html");
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** A page needs its nonce, so it is never served as a file, however its name is escaped. */
function isPage(path: string): boolean {
  const [pathname = ""] = path.split("?");
  const name = (unescaped(pathname) ?? "").toLowerCase();
  return name.endsWith("/") || name.endsWith(".html");
}

function isApp(name: string): name is AppName {
  return APPS.some((app) => app === name);
}
