import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "src/journeys",
  testMatch: "**/*.journey.ts",
  outputDir: "reports/journeys",
  globalSetup: "./src/server/global-setup.ts",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Wide enough for a busy machine of a third of the usual speed: they end what hangs, and judge no speed.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: "reports/journeys.json" }]],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    // What fades in is there at once: a look at colours meets none half way.
    contextOptions: { reducedMotion: "reduce" },
    trace: "off",
    video: "off",
    screenshot: "only-on-failure",
  },
  projects: [{ name: "journeys" }],
});
