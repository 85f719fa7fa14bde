/** The key of a request belongs to another one: of another caller, of another operation or with another body. */
export class RequestIdReused extends Error {
  override name = "RequestIdReused";
  readonly key: string;

  constructor(key: string) {
    super(`The key ${key} belongs to an earlier request that was another. Send a key of its own.`);
    this.key = key;
  }
}
