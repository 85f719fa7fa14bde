import { createMemoryStore } from "./memory-store.ts";
import { describeSandboxStore } from "./testing/sandbox-store-contract.ts";

describeSandboxStore("the memory store", async () => {
  let failures = 0;

  function beforeWrite(): void {
    if (failures === 0) return;
    failures -= 1;
    throw new Error("no room");
  }

  return {
    store: createMemoryStore({ beforeWrite }),
    failNextWrite: () => {
      failures += 1;
    },
  };
});
