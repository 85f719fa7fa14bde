import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { WritableFile } from "../file-system/file-system.ts";
import { nodeFileSystem } from "../file-system/node-file-system.ts";
import { createDisk } from "../testing/disk.ts";
import { systemError } from "../testing/disk-faults.ts";
import { openStoreOn } from "../testing/rehearsal.ts";
import { describeSandboxStore } from "../testing/sandbox-store-contract.ts";
import { createFileStore } from "./file-store.ts";

describeSandboxStore("the file store on a disk in memory", async () => {
  const disk = createDisk();
  const store = await openStoreOn(disk);
  return { store, failNextWrite: () => disk.faults.failNext("write") };
});

describeSandboxStore("the file store on a real disk", async () => {
  const directory = await mkdtemp(join(tmpdir(), "countersign-storage-"));
  onTestFinished(() => rm(directory, { recursive: true }));
  let failures = 0;

  function assertRoom(): void {
    if (failures === 0) return;
    failures -= 1;
    throw systemError("ENOSPC");
  }

  const fileSystem = {
    ...nodeFileSystem,
    createFile: (path: string) => nodeFileSystem.createFile(path).then(fillable),
    openFile: (path: string) => nodeFileSystem.openFile(path).then(fillable),
  };

  function fillable(file: WritableFile): WritableFile {
    return {
      ...file,
      async write(bytes, position) {
        assertRoom();
        await file.write(bytes, position);
      },
    };
  }

  const store = await createFileStore({ directory, fileSystem });
  return {
    store,
    failNextWrite: () => {
      failures += 1;
    },
  };
});
