/** Lists of examples are read as text by the test runner's bundler; the domain itself has no files. */
declare module "*.txt?raw" {
  const text: string;
  export { text as default };
}
