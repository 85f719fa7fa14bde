import type { LiveChange } from "../live.ts";
import { FakeEventSource } from "./fake-event-source.ts";

export type StubbedLive = {
  /** The server says that the log moved. */
  readonly say: (change: LiveChange) => void;
  readonly lose: () => void;
  readonly comeBack: () => void;
  readonly restore: () => void;
};

/**
 * Puts live streams in the hands of a screen test: `watchSandbox` then finds an EventSource, and no SharedWorker.
 *
 * @example const live = stubLive(); afterEach(live.restore); … live.say({ logId, version: 2, touched: [] });
 */
export function stubLive(): StubbedLive {
  const before = Object.getOwnPropertyDescriptor(globalThis, "EventSource");
  FakeEventSource.opened.length = 0;
  // A screen begins to watch a moment after it is shown; what was said until then waits for it.
  const waiting: LiveChange[] = [];
  const value = class extends FakeEventSource {
    constructor(url: string | URL) {
      super(url);
      queueMicrotask(() => waiting.splice(0).forEach((change) => this.say(change)));
    }
  };
  Object.defineProperty(globalThis, "EventSource", { value, configurable: true });
  const open = (): FakeEventSource[] => FakeEventSource.opened.filter((source) => !source.isClosed);
  return {
    say: (change) => {
      if (open().length === 0) waiting.push(change);
      for (const source of open()) source.say(change);
    },
    lose: () => open().forEach((source) => source.breakOff()),
    comeBack: () => open().forEach((source) => source.open()),
    restore: () => {
      if (before === undefined) Reflect.deleteProperty(globalThis, "EventSource");
      else Object.defineProperty(globalThis, "EventSource", before);
    },
  };
}
