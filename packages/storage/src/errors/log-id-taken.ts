/** A log with this id exists; logs are never rewritten. */
export class LogIdTaken extends Error {
  override readonly name = "LogIdTaken";
  readonly logId: string;

  constructor(logId: string) {
    super(
      `The log "${logId}" already exists and a log is never rewritten. Create with a fresh id.`,
    );
    this.logId = logId;
  }
}
