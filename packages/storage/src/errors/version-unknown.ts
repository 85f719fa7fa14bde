/** A fork was asked for at a version that the log has not reached. */
export class VersionUnknown extends Error {
  override readonly name = "VersionUnknown";
  readonly logId: string;
  readonly version: number;
  readonly newestVersion: number;

  constructor(logId: string, version: number, newestVersion: number) {
    super(
      `The log "${logId}" has no version ${version}; its newest is ${newestVersion}. Fork at that or earlier.`,
    );
    this.logId = logId;
    this.version = version;
    this.newestVersion = newestVersion;
  }
}
