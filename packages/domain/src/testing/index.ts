export * from "./builders.ts";
export { refusalExample } from "./refusal-examples.ts";
