export { createDisk } from "./disk.ts";
export { describeSandboxStore } from "./sandbox-store-contract.ts";
