/** The disk did not say whether a write is safe, so this log takes no more calls until it is reopened. */
export class LogUnavailable extends Error {
  override readonly name = "LogUnavailable";
  readonly logId: string;

  constructor(logId: string, cause: unknown) {
    super(
      `The log "${logId}" could not be synced or read: ${String(cause)}. Check the disk, then open the store again.`,
      {
        cause,
      },
    );
    this.logId = logId;
  }
}
