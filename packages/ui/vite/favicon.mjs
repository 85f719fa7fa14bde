import { readFile } from "node:fs/promises";
import { join } from "node:path";

const mark = join(import.meta.dirname, "../src/brand/favicon.svg");

/**
 * Puts the mark into the page itself, so that no app needs a file or a request for it.
 *
 * @returns {import("vite").Plugin}
 */
export function favicon() {
  return {
    name: "countersign:favicon",
    async transformIndexHtml() {
      const svg = (await readFile(mark, "utf8")).trim();
      const href = `data:image/svg+xml,${encodeURIComponent(svg)}`;
      return [
        { tag: "link", attrs: { rel: "icon", type: "image/svg+xml", href }, injectTo: "head" },
      ];
    },
  };
}
