import { beforeEach, describe, expect, it } from "vitest";
import type { LiveChange } from "./live.ts";
import { watchSandbox } from "./live-client.ts";
import type { LiveEnvironment, LiveWorker } from "./live/live-environment.ts";
import type { LiveReport } from "./live/live-report.ts";
import { FakeEventSource } from "./testing/fake-event-source.ts";

const mail = { about: "mail", id: "m1" } as const;

function changeTo(version: number, ...touched: LiveChange["touched"]): LiveChange {
  return { logId: "log", version, touched };
}

function reported(report: "change" | "position", change: LiveChange): LiveReport {
  return { report, data: JSON.stringify(change) };
}

class FakePage extends EventTarget {
  visibilityState: DocumentVisibilityState = "visible";
  turn(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event("visibilitychange"));
  }
}

class FakeWorker implements LiveWorker {
  readonly said: unknown[] = [];
  fail = (): void => undefined;
  readonly #events = new EventTarget();
  readonly port = {
    addEventListener: this.#events.addEventListener.bind(this.#events),
    postMessage: (message: unknown): number => this.said.push(message),
    start: (): void => undefined,
  };
  onFailure(fallBack: () => void): void {
    this.fail = fallBack;
  }
  tell(data: LiveReport): void {
    this.#events.dispatchEvent(new MessageEvent("message", { data }));
  }
}

let changes: LiveChange[] = [];
let states: string[] = [];
let page = new FakePage();
let worker: FakeWorker | null = null;
let frame = new EventTarget();

function watch(): () => void {
  const environment: LiveEnvironment = {
    openWorker: () => worker,
    openEventSource: (url) => new FakeEventSource(url),
    page,
    window: frame,
  };
  return watchSandbox(
    "http://a/s/class",
    (change) => changes.push(change),
    (state) => states.push(state),
    environment,
  );
}

beforeEach(() => {
  FakeEventSource.opened.length = 0;
  [changes, states] = [[], []];
  [page, frame, worker] = [new FakePage(), new EventTarget(), null];
});

describe("watching a sandbox through the shared worker", () => {
  it("names the sandbox's stream, and passes changes and states on", () => {
    worker = new FakeWorker();
    watch();
    worker.tell({ report: "state", state: "live" });
    worker.tell(reported("change", changeTo(4, mail)));
    expect(worker.said).toEqual(["http://a/s/class/api/live"]);
    expect(states).toEqual(["live"]);
    expect(changes).toEqual([changeTo(4, mail)]);
    expect(FakeEventSource.opened).toEqual([]);
  });

  it("says where the log stands to a page that joined later, with nothing touched", () => {
    worker = new FakeWorker();
    watch();
    worker.tell(reported("position", changeTo(4, mail)));
    expect(changes).toEqual([changeTo(4)]);
  });

  it("says nothing when the stream comes back and nothing has happened", () => {
    worker = new FakeWorker();
    watch();
    worker.tell(reported("change", changeTo(4, mail)));
    worker.tell(reported("change", changeTo(4)));
    expect(changes).toHaveLength(1);
  });

  it("leaves when the page goes, and joins again when it comes back from the browser's memory", () => {
    worker = new FakeWorker();
    watch();
    frame.dispatchEvent(new Event("pageshow"));
    frame.dispatchEvent(new Event("pagehide"));
    frame.dispatchEvent(new Event("pageshow"));
    const url = "http://a/s/class/api/live";
    expect(worker.said).toEqual([url, null, url]);
  });

  it("keeps a stream of its own when the worker's script cannot run", () => {
    worker = new FakeWorker();
    const stop = watch();
    worker.fail();
    FakeEventSource.opened.at(0)?.say(changeTo(1));
    expect(changes).toEqual([changeTo(1)]);
    stop();
    expect(FakeEventSource.opened.at(0)?.isClosed).toBe(true);
  });

  it("says nothing more once it is stopped", () => {
    worker = new FakeWorker();
    watch()();
    worker.tell(reported("change", changeTo(4, mail)));
    expect(changes).toEqual([]);
    expect(worker.said.at(-1)).toBeNull();
  });
});

describe("watching a sandbox without a shared worker", () => {
  it("closes the stream while the page is hidden and opens it when it is seen again", () => {
    watch();
    page.turn("hidden");
    expect(FakeEventSource.opened.map(({ isClosed }) => isClosed)).toEqual([true]);
    page.turn("visible");
    expect(FakeEventSource.opened.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });

  it("opens no stream for a page that starts hidden", () => {
    page.visibilityState = "hidden";
    watch();
    expect(FakeEventSource.opened).toEqual([]);
  });

  it("hears what happened while the page was hidden as a new position", () => {
    watch();
    FakeEventSource.opened.at(0)?.say(changeTo(4));
    page.turn("hidden");
    page.turn("visible");
    FakeEventSource.opened.at(1)?.say(changeTo(6));
    expect(changes).toEqual([changeTo(4), changeTo(6)]);
  });
});
