import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FakeEventSource } from "../testing/fake-event-source.ts";
import { openLiveStream } from "./live-stream.ts";

const states: string[] = [];
const messages: string[] = [];
const listener = {
  onState: (state: string) => states.push(state),
  onMessage: (data: string) => messages.push(data),
};

function newest(): FakeEventSource | undefined {
  return FakeEventSource.opened.at(-1);
}

function open(): () => void {
  return openLiveStream("/api/live", listener, (url) => new FakeEventSource(url));
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeEventSource.opened.length = 0;
  states.length = 0;
  messages.length = 0;
});
afterEach(() => vi.useRealTimers());

describe("a live stream", () => {
  it("passes messages on as they came", () => {
    open();
    newest()?.open();
    newest()?.say({ version: 3 });
    expect(messages).toEqual(['{"version":3}']);
  });

  it("leaves a broken connection to the browser, which tries again by itself", () => {
    open();
    newest()?.breakOff();
    vi.advanceTimersByTime(60_000);
    expect(FakeEventSource.opened).toHaveLength(1);
    newest()?.open();
    expect(states).toEqual(["lost", "live"]);
  });

  it("asks again after an answer that is no stream, each time a little later", () => {
    open();
    newest()?.refuse();
    vi.advanceTimersByTime(500);
    expect(FakeEventSource.opened).toHaveLength(2);
    newest()?.refuse();
    vi.advanceTimersByTime(999);
    expect(FakeEventSource.opened).toHaveLength(2);
    vi.advanceTimersByTime(1);
    expect(FakeEventSource.opened).toHaveLength(3);
  });

  it("starts from the shortest wait again once it has been answered", () => {
    open();
    newest()?.refuse();
    vi.advanceTimersByTime(500);
    newest()?.open();
    newest()?.refuse();
    vi.advanceTimersByTime(500);
    expect(FakeEventSource.opened).toHaveLength(3);
  });

  it("neither stays open nor asks again once it is stopped", () => {
    const stop = open();
    newest()?.refuse();
    stop();
    vi.advanceTimersByTime(60_000);
    expect(FakeEventSource.opened).toHaveLength(1);
    expect(newest()?.isClosed).toBe(true);
  });
});
