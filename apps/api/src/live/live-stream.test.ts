import { LiveChange } from "@countersign/endpoints";
import { demoCustomerPeople, demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { anAcceptance } from "../testing/invitations.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import { matching } from "../testing/matching.ts";

const { ewa } = demoCustomerPeople;
/** Five times the second that people are promised: a busy machine must not fail the build. */
const FIVE_SECONDS = 5_000;

/** The messages of a stream, as an EventSource would read them. */
async function* changesOf(response: Response): AsyncGenerator<LiveChange, undefined> {
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString("utf8");
    const messages = text.split("\n\n");
    text = messages.pop() ?? "";
    for (const message of messages) {
      const [, data] = /^data: (.*)$/u.exec(message) ?? [];
      if (data !== undefined) yield LiveChange.parse(JSON.parse(data));
    }
  }
  return undefined;
}

async function watch(
  app: TestApp,
  prefix = "",
): Promise<{ next(): Promise<LiveChange>; stop(): void }> {
  const stopped = new AbortController();
  const response = await fetch(`${app.root}${prefix}/api/live`, { signal: stopped.signal });
  expect(response.headers.get("content-type")).toBe("text/event-stream");
  const changes = changesOf(response);
  return {
    async next() {
      const { value } = await changes.next();
      if (value === undefined) throw new Error("The stream ended.");
      return value;
    },
    stop: () => stopped.abort(),
  };
}

describe("the live stream of a sandbox", () => {
  it("begins with the present version and touches nothing", async () => {
    await using app = await openTestApp();
    const stream = await watch(app);
    const sandbox = await app.sandboxes.find("demo");
    expect(await stream.next()).toEqual({
      logId: sandbox?.logId,
      version: sandbox?.version(),
      touched: [],
    });
    stream.stop();
  });

  it("tells an acceptance at once, naming what changed and nothing of its content", async () => {
    await using app = await openTestApp();
    const stream = await watch(app);
    const { version } = await stream.next();
    const customer = app.visitor();
    await customer.signIn(ewa);
    const told = stream.next();
    const accepted = performance.now();
    await customer.post("/api/relationships", anAcceptance());
    const change = await told;
    expect(performance.now() - accepted).toBeLessThan(FIVE_SECONDS);
    expect(change.version).toBe(version + 1);
    expect(change.touched).toEqual(
      matching.some(
        { about: "customer", id: ewa.tenantId },
        { about: "partner", id: demoPartners.oriolus.tenantId },
      ),
    );
    expect(JSON.stringify(change)).not.toContain("Betula");
    stream.stop();
  });

  it("tells a reset by its new log", async () => {
    await using app = await openTestApp();
    const stream = await watch(app);
    const { logId } = await stream.next();
    await app.visitor().post("/_emulator/reset", {});
    const change = await stream.next();
    expect(change.logId).not.toBe(logId);
    expect(change.touched).toEqual([{ about: "sandbox", id: "demo" }]);
    stream.stop();
  });

  it("serves many at once, and nobody hears of another sandbox", async () => {
    await using app = await openTestApp();
    await app.visitor().post("/_emulator/sandboxes", { scenario: "demo", key: "monday" });
    const elsewhere = await watch(app, "/s/monday");
    await elsewhere.next();
    const streams = await Promise.all(Array.from({ length: 40 }, () => watch(app)));
    const starts = await Promise.all(streams.map((stream) => stream.next()));
    const customer = app.visitor();
    await customer.signIn(ewa);
    await customer.post("/api/relationships", anAcceptance());
    const told = await Promise.all(streams.map((stream) => stream.next()));
    expect(new Set(told.map(({ version }) => version))).toEqual(
      new Set([(starts[0]?.version ?? 0) + 1]),
    );
    await app.visitor("/s/monday").post("/_emulator/reset", {});
    expect(await elsewhere.next()).toMatchObject({ touched: [{ about: "sandbox", id: "monday" }] });
    for (const stream of [elsewhere, ...streams]) stream.stop();
  });

  it("stops watching the sandbox when the browser leaves", async () => {
    await using app = await openTestApp();
    const sandbox = await app.sandboxes.find("demo");
    if (sandbox === null) throw new Error("The demo is open.");
    let watching = 0;
    const left = new Promise<void>((resolve) => {
      const original = sandbox.watch.bind(sandbox);
      Object.assign(sandbox, {
        watch: (listener: (change: LiveChange) => void) => {
          const stop = original(listener);
          watching += 1;
          return () => {
            watching -= 1;
            stop();
            resolve();
          };
        },
      });
    });
    const stream = await watch(app);
    await stream.next();
    expect(watching).toBe(1);
    stream.stop();
    await left;
    expect(watching).toBe(0);
  });
});
