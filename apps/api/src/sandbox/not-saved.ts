/** The write failed and nothing changed: the caller may try again. */
export class NotSaved extends Error {
  override readonly name = "NotSaved";

  constructor(logId: string, options: ErrorOptions) {
    super(
      `Nothing was saved to log ${logId} and nothing changed. Free disk space or mend the data folder, then try again.`,
      options,
    );
  }
}
