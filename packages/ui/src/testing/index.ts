export { setViewportWidth } from "./viewport.ts";
