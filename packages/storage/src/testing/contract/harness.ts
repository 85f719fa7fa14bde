import type { SandboxStore } from "../../store.ts";

/** An empty store, and the means to spoil it. */
export type StoreHarness = {
  readonly store: SandboxStore;
  /** Lets the next write fail as a full disk would. */
  readonly failNextWrite: () => void;
};

export type OpenHarness = () => Promise<StoreHarness>;
