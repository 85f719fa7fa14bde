/** A write failed and changed nothing, on disk or in memory. The next write may succeed. */
export class NotSaved extends Error {
  override readonly name = "NotSaved";
  readonly place: string;

  constructor(place: string, cause: unknown) {
    super(
      `Nothing was saved to ${place}: ${String(cause)}. Free some space or check the disk, then try again.`,
      {
        cause,
      },
    );
    this.place = place;
  }
}
