import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "@playwright/test";
import type { Probes } from "./find-chromium.ts";
import { fetchPackaged, packagedFits } from "./packaged.ts";

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The probes of the machine we are on. Installing happens only when the search gets that far. */
export function thisMachine(): Probes {
  return {
    chosen: process.env["CHROMIUM_PATH"],
    onPath,
    runs,
    installWithApt: isRoot() && onPath("apt-get") !== undefined ? installWithApt : undefined,
    installWithPlaywright,
    fetchPackaged: packagedFits() ? fetchPackaged : undefined,
  };
}

function onPath(name: string): string | undefined {
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders
    .flatMap((folder) => endings.map((ending) => join(folder, `${name}${ending}`)))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function runs(path: string): boolean {
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === "win32") return existsSync(path);
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}

function installWithApt(): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...words: string[]): boolean =>
    spawnSync("apt-get", words, { env, stdio: "ignore" }).status === 0;
  return apt("update") && apt("install", "-y", "--no-install-recommends", "chromium");
}

function installWithPlaywright(): string | undefined {
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  const cli = join(dirname(createRequire(import.meta.url).resolve("@playwright/test")), "cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "ignore", timeout: 300_000 });
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}
