import { defineConfig } from "vitest/config";

/** One file with everything in it, but for the PDF maker, which reads its fonts from its own folder. */
export default defineConfig({
  build: {
    ssr: true,
    rolldownOptions: { input: "src/main.ts" },
    outDir: "dist",
    target: "node20",
    emptyOutDir: true,
  },
  ssr: { noExternal: true, external: ["pdfmake"], target: "node" },
  test: {
    include: ["src/**/*.test.ts"],
    // The whole server is loaded once for all files. No module may keep state between tests.
    isolate: false,
    restoreMocks: true,
    // Each test plays a whole scenario and speaks HTTP, on a machine that may be busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
