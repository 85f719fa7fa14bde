/** What a command rests on was changed before its turn came. */
export class Overtaken extends Error {
  override name = "Overtaken";

  constructor() {
    super("What was seen has been changed meanwhile. Read it again.");
  }
}
