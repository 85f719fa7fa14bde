import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A file as the gates see it: its path from the root with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly text: string };

export const ROOT = join(import.meta.dirname, "../../../..");

const MADE_BY_TOOLS = new Set([
  ".git",
  ".turbo",
  ".countersign",
  ".idea",
  ".pnpm-store",
  ".vscode",
  "coverage",
  "dist",
  "node_modules",
  "playwright-report",
  "reports",
  "test-results",
]);
const TEXT = /\.(tsx?|[cm]?js|jsonc?|md|ya?ml|html|css|svg|txt|jsonl)$|\/(run|\.[a-z]+)$/u;

/** Every text file below the given folders or files of the tree, without what tools make. */
export function sourceFiles(...starts: readonly string[]): readonly SourceFile[] {
  return starts
    .flatMap(pathsBelow)
    .filter((path) => TEXT.test(`/${path}`))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), "utf8") }));
}

/** Code of ours: what a person wrote in TypeScript or JavaScript. */
export function codeFiles(): readonly SourceFile[] {
  return sourceFiles("apps", "packages", "start.mjs").filter(({ path }) =>
    /\.(tsx?|mjs)$/u.test(path),
  );
}

export function isTest(path: string): boolean {
  return /\.(test|test-d|journey)\.tsx?$/u.test(path) || path.includes("/testing/");
}

/** The names of the workspaces, as `apps/stage` or `packages/domain`. */
export function workspaces(): readonly string[] {
  return ["apps", "packages"].flatMap((group) =>
    entriesOf(group)
      .map((name) => `${group}/${name}`)
      .filter((path) => statSync(join(ROOT, path)).isDirectory()),
  );
}

/** What git would keep. `null` without git, where it does not trust the folder's owner, or where it holds nothing yet. */
const kept = keptByGit();

function keptByGit(): readonly string[] | null {
  const listing = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
  const { status, stdout } = spawnSync("git", listing, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) return null;
  const paths = stdout.split("\0").filter((path) => path !== "" && existsSync(join(ROOT, path)));
  return paths.length === 0 ? null : paths;
}

export function entriesOf(folder: string): readonly string[] {
  if (kept === null) {
    return readdirSync(join(ROOT, folder)).filter((name) => !MADE_BY_TOOLS.has(name));
  }
  const start = folder === "." ? "" : `${folder}/`;
  const names = kept
    .filter((path) => path.startsWith(start))
    .flatMap((path) => path.slice(start.length).split("/")[0] ?? []);
  return [...new Set(names)];
}

function pathsBelow(start: string): readonly string[] {
  if (!statSync(join(ROOT, start)).isDirectory()) return [start];
  return entriesOf(start).flatMap((name) => pathsBelow(start === "." ? name : `${start}/${name}`));
}
