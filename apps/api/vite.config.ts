import { defineConfig } from "vitest/config";

/** One file that runs wherever Node does: everything is bundled, nothing is looked up in `node_modules`. */
export default defineConfig({
  build: {
    ssr: true,
    rolldownOptions: { input: "src/main.ts" },
    outDir: "dist",
    target: "node20",
    emptyOutDir: true,
  },
  ssr: { noExternal: true, target: "node" },
  test: {
    include: ["src/**/*.test.ts"],
    restoreMocks: true,
    // Each test plays a whole scenario and speaks HTTP, on a machine that may be busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
