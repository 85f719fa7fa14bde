import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** What an app may send as script before its first screen stands: 220 kB in brotli. */
export const FIRST_SCREEN_LIMIT = 220_000;

/** @typedef {{ file: string, isEntry?: boolean, imports?: string[] }} Chunk */

/**
 * The brotli bytes of the script that a built app needs for its first screen:
 * its entries and all they import statically, as Vite's manifest has it.
 * @param {string} app The app's folder.
 * @returns {number}
 */
export function firstScreenBytes(app) {
  const dist = join(app, "dist");
  const manifestPath = join(dist, ".vite/manifest.json");
  if (!existsSync(manifestPath)) {
    throw new Error(`${manifestPath} is missing. Is the app built with a manifest?`);
  }

  /** @type {Record<string, Chunk>} */
  const manifest = JSON.parse(readFileSync(manifestPath, "utf8"));
  const entries = Object.keys(manifest).filter((name) => manifest[name]?.isEntry === true);
  if (entries.length === 0) throw new Error(`${manifestPath} names no entry.`);
  const scripts = [...filesOf(manifest, entries)].filter((file) => /\.m?js$/u.test(file));
  return scripts.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(join(dist, file))).length,
    0,
  );
}

/** @param {Record<string, Chunk>} manifest @param {string[]} entries */
function filesOf(manifest, entries) {
  /** @type {Set<string>} */
  const files = new Set();
  const waiting = [...entries];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const chunk = manifest[name];
    if (chunk === undefined || files.has(chunk.file)) continue;
    files.add(chunk.file);
    waiting.push(...(chunk.imports ?? []));
  }
  return files;
}
