/** The process was told something that it cannot do. Its message says what to change. */
export class StartRefused extends Error {
  override readonly name = "StartRefused";
}
