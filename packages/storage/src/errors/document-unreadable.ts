/** A small document (registry, secrets) is damaged. The file is left as it is. */
export class DocumentUnreadable extends Error {
  override readonly name = "DocumentUnreadable";
  readonly file: string;
  readonly reason: string;

  constructor(file: string, reason: string) {
    super(`${file}: ${reason}. The file is untouched; repair it or restore it from a copy.`);
    this.file = file;
    this.reason = reason;
  }
}
