import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { ROOT } from "../tree/source-files.ts";

export type Planted = {
  readonly root: string;
  /** Runs a tool of the real tree inside the planted one. */
  readonly run: (script: string, ...words: readonly string[]) => Answer;
};

export type Answer = { readonly code: number; readonly output: string };

const roots: string[] = [];

// Asked for when the test file is read: from within a test it would be too late to ask.
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/**
 * A small tree of its own in the temp folder, with the real configurations copied to where they stand in
 * ours, so that what bites there bites here. It is removed when the test file ends.
 */
export function plant(
  files: Readonly<Record<string, string>>,
  copied: readonly string[] = [],
): Planted {
  const root = mkdtempSync(join(tmpdir(), "countersign-canary-"));
  roots.push(root);
  for (const [path, text] of Object.entries(files)) write(join(root, path), text);
  for (const path of copied) cpSync(join(ROOT, path), join(root, path), { recursive: true });
  return { root, run: (script, ...words) => run(root, script, words) };
}

/** Gives the planted tree a dependency that a workspace of ours has installed. */
export function lend({ root }: Planted, folder: string, from: string, name: string): void {
  const link = join(root, folder, "node_modules", name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(join(ROOT, from, "node_modules", name), link, "junction");
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function run(cwd: string, script: string, words: readonly string[]): Answer {
  const env = {
    ...process.env,
    NO_COLOR: "1",
    OXLINT_TSGOLINT_PATH: join(ROOT, "node_modules/oxlint-tsgolint/bin/tsgolint.js"),
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, script), ...words], {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  return { code: status ?? 1, output: `${stdout}${stderr}` };
}
