/** Somebody appended first. Nothing was written: decide again on the newer version. */
export class VersionConflict extends Error {
  override readonly name = "VersionConflict";
  readonly logId: string;
  readonly expectedVersion: number;
  readonly actualVersion: number;

  constructor(logId: string, expectedVersion: number, actualVersion: number) {
    super(
      `The log "${logId}" is at version ${actualVersion}, not ${expectedVersion}. Read the newer commits and decide again.`,
    );
    this.logId = logId;
    this.expectedVersion = expectedVersion;
    this.actualVersion = actualVersion;
  }
}
