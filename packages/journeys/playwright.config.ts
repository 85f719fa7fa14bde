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
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "reports/journeys.json" }]],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    timezoneId: "UTC",
    trace: "off",
    video: "off",
    screenshot: "only-on-failure",
  },
  projects: [{ name: "journeys" }],
});
