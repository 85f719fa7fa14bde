import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Request, RequestHandler } from "express";

/** In seconds: a year, because the name of such a file changes with its content. */
const IMMUTABLE = "public, max-age=31536000, immutable";

type BuiltFile = { readonly content: Buffer; readonly etag: string };

/**
 * Serves what a build left in a folder, compressed where the build did so. Everything is read once and kept, a few MB
 * in all: a build that runs meanwhile neither breaks the answers nor mixes two builds. `undefined` without a build.
 */
export function builtFiles(folder: string): RequestHandler | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readFiles(folder);
  return (request, response, next) => {
    const { path } = request;
    const original = files.get(path);
    if (original === undefined || !["GET", "HEAD"].includes(request.method)) {
      next();
      return;
    }
    const compressed = COMPRESSIONS.find(
      ({ coding, ending }) => accepts(request, coding) && files.has(`${path}${ending}`),
    );
    const file = files.get(`${path}${compressed?.ending ?? ""}`) ?? original;
    if (compressed !== undefined) response.set("Content-Encoding", compressed.coding);
    response
      .vary("Accept-Encoding")
      .set("Cache-Control", path.startsWith("/assets/") ? IMMUTABLE : "no-cache")
      .set("ETag", file.etag)
      .type(extname(path))
      .send(file.content);
  };
}

/** Best first. */
const COMPRESSIONS = [
  { coding: "br", ending: ".br" },
  { coding: "gzip", ending: ".gz" },
] as const;

function accepts(request: Request, coding: string): boolean {
  return request.acceptsEncodings(coding) === coding;
}

function readFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const name = path.slice(folder.length).replaceAll("\\", "/");
        return [name, builtFile(readFileSync(path))];
      }),
  );
}

function builtFile(content: Buffer): BuiltFile {
  const hash = createHash("sha256").update(content).digest("base64url");
  return { content, etag: `"${hash}"` };
}
