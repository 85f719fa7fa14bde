/**
 * The disk did not say whether a changed document is safe, so it takes no more changes until it is reopened. In doubt
 * about its registry, a store takes no writes at all.
 */
export class DocumentUnavailable extends Error {
  override readonly name = "DocumentUnavailable";
  readonly file: string;

  constructor(file: string, cause: unknown) {
    super(
      `${file} could not be synced: ${String(cause)}. Check the disk, then open the store again.`,
      { cause },
    );
    this.file = file;
  }
}
