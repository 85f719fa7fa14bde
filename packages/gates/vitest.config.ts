import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    // Canaries start whole tools; on a busy machine each may take seconds.
    testTimeout: 60_000,
  },
});
