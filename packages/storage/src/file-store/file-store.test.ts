import { createDisk } from "../testing/disk.ts";
import { openStoreOn } from "../testing/rehearsal.ts";
import { describeSandboxStore } from "../testing/sandbox-store-contract.ts";

describeSandboxStore("the file store", async () => {
  const disk = createDisk();
  const store = await openStoreOn(disk);
  return { store, failNextWrite: () => disk.faults.failNext("write") };
});
