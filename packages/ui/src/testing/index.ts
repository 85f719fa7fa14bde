export { expectExplained } from "./expect-explained.ts";
export { setViewportWidth } from "./viewport.ts";
