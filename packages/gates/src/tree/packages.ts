import { z } from "zod";

/** What the gate reads of one workspace. `readme` is undefined where there is none. */
export type Workspace = {
  readonly path: string;
  readonly manifest: Manifest;
  readonly readme: string | undefined;
};

const words = z.record(z.string(), z.string()).default({});

/** A package.json, as far as the gates read it. */
export const Manifest = z.object({
  private: z.boolean().optional(),
  description: z.string().optional(),
  license: z.string().optional(),
  scripts: words,
  dependencies: words,
  devDependencies: words,
});
export type Manifest = z.infer<typeof Manifest>;

const SCRIPTS = ["typecheck", "lint", "test"] as const;

/** turbo silently skips a package that lacks a script, so every package has all of them. */
export function packageProblems({ path, manifest, readme }: Workspace): readonly string[] {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  return [
    ...SCRIPTS.filter((name) => manifest.scripts[name] === undefined).map(
      (name) => `has no script ${name}`,
    ),
    ...(manifest.private === true ? [] : ["is not private"]),
    ...(manifest.license === "MIT" ? [] : ["does not name the licence MIT"]),
    ...(manifest.description === undefined ? ["does not describe itself"] : []),
    ...versions
      .filter(([, version]) => !/^(?:catalog:|workspace:\*)$/u.test(version))
      .map(([name]) => `pins ${name} itself; versions live once in the catalog`),
    ...readmeProblems(readme),
  ].map((problem) => `${path}: ${problem}.`);
}

function readmeProblems(readme: string | undefined): readonly string[] {
  if (readme === undefined) return ["has no README.md"];
  return [
    ...(/\bknows?\b/iu.test(readme) ? [] : ["its README does not say what it knows"]),
    ...(/must never know/iu.test(readme)
      ? []
      : ["its README does not say what it must never know"]),
    ...(readme.includes("```") ? [] : ["its README shows no example"]),
    ...(readme.split("\n").length <= 110 ? [] : ["its README is longer than a page"]),
  ];
}
