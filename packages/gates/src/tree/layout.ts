const FOLDERS = new Set([".ci", "apps", "docs", "packages"]);
const FILES = new Set([
  ".dependency-cruiser.cjs",
  ".editorconfig",
  ".gitattributes",
  ".gitignore",
  ".npmrc",
  ".oxfmtrc.json",
  ".oxlintrc.json",
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "knip.json",
  "package.json",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "start.mjs",
  "tsconfig.base.json",
  "tsconfig.browser.json",
  "tsconfig.node.json",
  "vitest.node.config.ts",
  "turbo.json",
]);
const WORKSPACES = new Set([
  "apps/admin-center",
  "apps/api",
  "apps/partner-console",
  "apps/stage",
  "packages/domain",
  "packages/endpoints",
  "packages/bench",
  "packages/gates",
  "packages/i18n",
  "packages/journeys",
  "packages/partner-center-api",
  "packages/scenarios",
  "packages/storage",
  "packages/ui",
]);

/** Folders that say nothing about what lives in them attract everything. */
const NAMELESS = /(^|\/)(utils?|common|shared|helpers?|misc|types|lib)\//u;

export function layoutProblems(topLevel: readonly string[]): readonly string[] {
  return topLevel
    .filter((name) => !FOLDERS.has(name) && !FILES.has(name))
    .map((name) => `${name}: has no place at the top level.`);
}

export function workspaceProblems(found: readonly string[]): readonly string[] {
  return found
    .filter((path) => !WORKSPACES.has(path))
    .map(
      (path) =>
        `${path}: is no package of the plan; a package earns its place by a rule it must obey.`,
    );
}

export function folderProblems(paths: readonly string[]): readonly string[] {
  return paths
    .filter((path) => NAMELESS.test(path))
    .map((path) => `${path}: lives in a folder whose name tells no story.`);
}
