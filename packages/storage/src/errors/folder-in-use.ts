/** Another process writes this data folder. Two writers would ruin its logs. */
export class FolderInUse extends Error {
  override readonly name = "FolderInUse";
  readonly folder: string;
  readonly lockFile: string;

  constructor(folder: string, lockFile: string, pid: number | undefined) {
    const holder = pid === undefined ? "another process" : `process ${pid}`;
    super(
      `The data folder ${folder} is in use by ${holder}. Stop it, or choose another folder. ` +
        `If nothing runs there, delete ${lockFile}.`,
    );
    this.folder = folder;
    this.lockFile = lockFile;
  }
}
