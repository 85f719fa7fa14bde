// Plain JavaScript, because Node itself reads it when Vite loads an app's configuration.
import react from "@vitejs/plugin-react";
import { favicon } from "./favicon.mjs";
import { parsedMessages } from "./parsed-messages.mjs";
import { precompress } from "./precompress.mjs";

/** @type {import("./app-config.d.mts").appConfig} */
export function appConfig({ app }) {
  return {
    base: `/_app/${app}/`,
    plugins: [react(), favicon(), parsedMessages(), precompress()],
    html: { cspNonce: CSP_NONCE_PLACEHOLDER },
    build: {
      outDir: "dist",
      emptyOutDir: true,
      manifest: true,
      target: "esnext",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1000,
      // What the first screen needs travels as one file, however many later pages share parts of it.
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
      },
    },
    test: {
      environment: "jsdom",
      include: ["src/**/*.test.{ts,tsx}"],
      setupFiles: ["@countersign/ui/testing/setup"],
      // Fluent is loaded once for all files; no module may keep state between tests.
      isolate: false,
      testTimeout: 30_000,
      restoreMocks: true,
      unstubGlobals: true,
    },
  };
}

/** Stands in the built page wherever the server writes a fresh nonce. */
const CSP_NONCE_PLACEHOLDER = "__CSP_NONCE__";
