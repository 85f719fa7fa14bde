export * from "./builders.ts";
export { refusalExamples } from "./refusal-examples.ts";
