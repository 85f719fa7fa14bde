import { beforeEach, describe, expect, it } from "vitest";
import { FakeEventSource } from "../testing/fake-event-source.ts";
import { LiveHub, type LivePort } from "./live-hub.ts";

type Page = {
  readonly port: LivePort;
  readonly heard: unknown[];
  readonly say: (data: unknown) => void;
};

function aPage(hub: LiveHub): Page {
  const events = new EventTarget();
  const heard: unknown[] = [];
  const port: LivePort = {
    addEventListener: events.addEventListener.bind(events),
    postMessage: (report: unknown) => heard.push(report),
    start: () => undefined,
  };
  hub.connect(port);
  return {
    port,
    heard,
    say: (data) => events.dispatchEvent(new MessageEvent("message", { data })),
  };
}

const [demo, other] = ["http://a/api/live", "http://a/s/other/api/live"];

function aHub(): LiveHub {
  return new LiveHub((url) => new FakeEventSource(url));
}

beforeEach(() => {
  FakeEventSource.opened.length = 0;
});

describe("the worker that all windows share", () => {
  it("opens one stream for twelve frames of the same sandbox", () => {
    const hub = aHub();
    const pages = Array.from({ length: 12 }, () => aPage(hub));
    for (const page of pages) page.say(demo);
    FakeEventSource.opened.at(0)?.say({ version: 1 });
    expect(FakeEventSource.opened.map(({ url }) => url)).toEqual([demo]);
    for (const { heard } of pages) {
      expect(heard).toEqual([{ report: "change", data: '{"version":1}' }]);
    }
  });

  it("keeps sandboxes apart", () => {
    const hub = aHub();
    const [one, two] = [aPage(hub), aPage(hub)];
    one.say(demo);
    two.say(other);
    FakeEventSource.opened.at(1)?.say({ version: 1 });
    expect(one.heard).toEqual([]);
    expect(two.heard).toEqual([{ report: "change", data: '{"version":1}' }]);
  });

  it("tells a page that joins later the state and where the log stands", () => {
    const hub = aHub();
    aPage(hub).say(demo);
    FakeEventSource.opened.at(0)?.open();
    FakeEventSource.opened.at(0)?.say({ version: 1 });
    const late = aPage(hub);
    late.say(demo);
    expect(late.heard).toEqual([
      { report: "state", state: "live" },
      { report: "position", data: '{"version":1}' },
    ]);
  });

  it("closes the stream when the last page goes, and only then", () => {
    const hub = aHub();
    const [one, two] = [aPage(hub), aPage(hub)];
    one.say(demo);
    two.say(demo);
    one.say(null);
    expect(FakeEventSource.opened.at(0)?.isClosed).toBe(false);
    two.say(null);
    expect(FakeEventSource.opened.at(0)?.isClosed).toBe(true);
  });
});
