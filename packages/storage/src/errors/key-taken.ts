/** A sandbox with this key exists and replacing it was not asked for. */
export class KeyTaken extends Error {
  override readonly name = "KeyTaken";
  readonly key: string;

  constructor(key: string) {
    super(
      `The key "${key}" already points at a log. Choose another key, or create with { replace: true }.`,
    );
    this.key = key;
  }
}
