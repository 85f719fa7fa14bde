import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RequestHandler } from "express";
import sirv from "sirv";
import { unescaped } from "../borders/readable-path.ts";
import { type AppName, APPS, type Frontends } from "./frontends.ts";

const NONCE_PLACEHOLDER = /__(?:CSP_)?NONCE__/gu;
/** In seconds: a year, because the name of such a file changes with its content. */
const IMMUTABLE = "public, max-age=31536000, immutable";

/** The three apps as their builds left them. `folder` holds one folder per app, each with its `dist`. */
export function builtFrontends(folder: string): Frontends {
  const pages = new Map(APPS.map((app) => [app, readPage(join(folder, app, "dist"))]));
  const files = new Map(APPS.map((app) => [app, filesOf(join(folder, app, "dist"))]));
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

function filesOf(dist: string): RequestHandler | undefined {
  if (!existsSync(dist)) return undefined;
  return sirv(dist, {
    brotli: true,
    gzip: true,
    etag: true,
    extensions: [],
    setHeaders(response, path) {
      response.setHeader("Cache-Control", path.startsWith("/assets/") ? IMMUTABLE : "no-cache");
    },
  });
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
