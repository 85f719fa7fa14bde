import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The last release for Node 20; later ones ask for Node 22. */
const PACKAGE = "@sparticuz/chromium@147.0.0";
const CACHE = join(import.meta.dirname, "../../node_modules/.cache/chromium");

export function packagedFits(): boolean {
  return process.platform === "linux" && process.arch === "x64";
}

/**
 * Fetches a browser that carries its own libraries, for a machine that has neither browser nor root.
 * Changes LD_LIBRARY_PATH of this process, from which the browser is started.
 */
export async function fetchPackaged(): Promise<string | undefined> {
  mkdirSync(CACHE, { recursive: true });
  const words = ["install", "--prefix", CACHE, "--no-audit", "--no-fund", "--no-save", PACKAGE];
  if (spawnSync("npm", words, { cwd: CACHE, stdio: "ignore" }).status !== 0) return undefined;

  // The package unpacks its libraries only where it believes to be on Lambda, and looks when imported.
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs20.x";
  const entry = createRequire(join(CACHE, "index.js")).resolve("@sparticuz/chromium");
  const loaded: unknown = await import(pathToFileURL(entry).href);
  return hasExecutable(loaded) ? loaded.default.executablePath() : undefined;
}

type Packaged = { default: { executablePath: () => Promise<string> } };

function hasExecutable(loaded: unknown): loaded is Packaged {
  if (typeof loaded !== "object" || loaded === null || !("default" in loaded)) return false;
  const { default: entry } = loaded;
  return typeof entry === "function" && "executablePath" in entry;
}
