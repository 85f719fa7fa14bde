import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Manifest, packageProblems, type Workspace } from "./packages.ts";
import { ROOT, workspaces } from "./source-files.ts";

function read(path: string): Workspace {
  const manifest = Manifest.parse(
    JSON.parse(readFileSync(join(ROOT, path, "package.json"), "utf8")),
  );
  const readme = join(ROOT, path, "README.md");
  return { path, manifest, readme: existsSync(readme) ? readFileSync(readme, "utf8") : undefined };
}

const good: Workspace = {
  path: "packages/good",
  manifest: Manifest.parse({
    private: true,
    description: "Good.",
    license: "MIT",
    scripts: { typecheck: "tsc", lint: "oxlint", test: "vitest run" },
    dependencies: { zod: "catalog:" },
  }),
  readme: "Knows words. Must never know screens.\n```ts\n```",
};

describe("every package", () => {
  it.each(workspaces())("%s has its scripts, its page and its versions in the catalog", (path) => {
    expect(packageProblems(read(path))).toEqual([]);
  });
});

describe("the package gate", () => {
  it("lets a complete package pass", () => {
    expect(packageProblems(good)).toEqual([]);
  });

  it("notices a missing script, a missing page and a version of its own", () => {
    const { test: _, ...scripts } = good.manifest.scripts;
    expect(packageProblems({ ...good, manifest: { ...good.manifest, scripts } })).toHaveLength(1);
    expect(packageProblems({ ...good, readme: undefined })).toHaveLength(1);
    const dependencies = { zod: "^4.0.0" };
    expect(packageProblems({ ...good, manifest: { ...good.manifest, dependencies } })).toHaveLength(
      1,
    );
  });
});
