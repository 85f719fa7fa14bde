import { createHash } from "node:crypto";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FIRST_SCREEN_LIMIT, firstScreenBytes } from "../size/first-screen.mjs";
import { plant, type Planted } from "./plant.ts";

/** Script that no compression makes small, the same on every run. */
function script(bytes: number): string {
  const blocks = Array.from({ length: Math.ceil(bytes / 64) }, (_, index) =>
    createHash("sha384").update(String(index)).digest("base64"),
  );
  return `export const blocks = ${JSON.stringify(blocks.join(""))};`;
}

function app(entryBytes: number, lazyBytes: number): Planted {
  const manifest = {
    "index.html": {
      file: "a/main.js",
      isEntry: true,
      imports: ["_part.js"],
      dynamicImports: ["lazy.ts"],
    },
    "_part.js": { file: "a/part.js" },
    "lazy.ts": { file: "a/lazy.js" },
  };
  return plant({
    "apps/stage/index.html": "",
    "apps/stage/dist/.vite/manifest.json": JSON.stringify(manifest),
    "apps/stage/dist/a/main.js": "",
    "apps/stage/dist/a/part.js": script(entryBytes),
    "apps/stage/dist/a/lazy.js": script(lazyBytes),
  });
}

const check = "packages/gates/src/size/check.mjs";

describe("the size gate of the first screen", () => {
  it("fails when an entry and its static imports are too large", () => {
    const { root, run } = app(400_000, 0);
    expect(firstScreenBytes(join(root, "apps/stage"))).toBeGreaterThan(FIRST_SCREEN_LIMIT);
    expect(run(check).code).toBe(1);
  });

  it("lets a large part pass that is loaded when needed", () => {
    expect(app(1000, 400_000).run(check).code).toBe(0);
  });

  it("fails when an app was not built, and when there is no app at all", () => {
    expect(plant({ "apps/stage/index.html": "" }).run(check).code).not.toBe(0);
    expect(plant({ "apps/api/package.json": "{}" }).run(check).code).not.toBe(0);
  });
});
