/** The data of one log is damaged. The file is left as it is; other logs go on. `line` counts from 1. */
export class LogUnreadable extends Error {
  override readonly name = "LogUnreadable";
  readonly logId: string;
  readonly file: string;
  readonly line: number;
  readonly reason: string;

  constructor(place: { logId: string; file: string; line: number; reason: string }) {
    super(
      `${place.file}, line ${place.line}: ${place.reason}. The file is untouched; restore it from a copy.`,
    );
    this.logId = place.logId;
    this.file = place.file;
    this.line = place.line;
    this.reason = place.reason;
  }
}
