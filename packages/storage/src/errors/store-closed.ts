/** The store was closed; whatever still calls it outlived its owner. */
export class StoreClosed extends Error {
  override readonly name = "StoreClosed";

  constructor() {
    super("The store is closed. Open it again before using it.");
  }
}
