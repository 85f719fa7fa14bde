/** The store holds no log with this id. */
export class LogUnknown extends Error {
  override readonly name = "LogUnknown";
  readonly logId: string;

  constructor(logId: string) {
    super(`There is no log "${logId}" in this store. Create it, or fork another log into it.`);
    this.logId = logId;
  }
}
