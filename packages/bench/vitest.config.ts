export { default } from "../../vitest.node.config.ts";
