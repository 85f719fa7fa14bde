/** No sandbox has this key. */
export class KeyUnknown extends Error {
  override readonly name = "KeyUnknown";
  readonly key: string;

  constructor(key: string) {
    super(`No sandbox has the key "${key}". list() names those that exist.`);
    this.key = key;
  }
}
