/** @public A store of another package holds itself to the same contract. */
export { describeSandboxStore } from "./sandbox-store-contract.ts";
/** @public A test of a caller lets the disk under its store fail. */
export { createDisk } from "./disk.ts";
