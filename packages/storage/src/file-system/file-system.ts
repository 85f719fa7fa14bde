/** A file opened for writing. What was written survives a power cut once `sync` has resolved, not before. */
export type WritableFile = {
  /** Writes all bytes, or rejects; then any part of them may have been written. `position` in bytes. */
  write(bytes: Uint8Array, position: number): Promise<void>;
  truncate(length: number): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
};

/** All that the store asks of a disk. A changed name survives a power cut once `syncFolder` has resolved. */
export type FileSystem = {
  /** Answers `null` when there is no such file. */
  read(path: string): Promise<Uint8Array | null>;
  /** Rejects when the file exists. */
  createFile(path: string): Promise<WritableFile>;
  /** Rejects when there is no such file. */
  openFile(path: string): Promise<WritableFile>;
  /** Replaces the file at `to`, in one step. */
  rename(from: string, to: string): Promise<void>;
  /** No-op when there is no such file. */
  remove(path: string): Promise<void>;
  /** Names of the files in a folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Makes the folder and those above it, and syncs their names. No-op when it exists. */
  makeFolder(path: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
};
