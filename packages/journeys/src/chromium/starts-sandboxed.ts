import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRoot } from "./this-machine.ts";

/**
 * Whether the browser starts inside its own sandbox here. Root may not, and many containers forbid it; the journeys
 * visit only pages of this tree on this machine, so they go on without.
 */
export function startsSandboxed(browser: string): boolean {
  if (isRoot()) return false;
  const profile = mkdtempSync(join(tmpdir(), "countersign-browser-"));
  const words = ["--headless", "--disable-gpu", "--no-first-run", `--user-data-dir=${profile}`];
  const { status } = spawnSync(browser, [...words, "--dump-dom", "about:blank"], {
    stdio: "ignore",
    timeout: 60_000,
  });
  rmSync(profile, { recursive: true, force: true });
  return status === 0;
}
