import { defineConfig } from "vite";

/** One file that runs wherever Node does: everything is bundled, nothing is looked up in `node_modules`. */
export default defineConfig({
  build: {
    ssr: true,
    rolldownOptions: { input: "src/main.ts" },
    outDir: "dist",
    target: "node20",
    emptyOutDir: true,
    sourcemap: false,
  },
  ssr: { noExternal: true, target: "node" },
});
