import { gzipSync } from "node:zlib";
import { isOperation, PLACES } from "@countersign/partner-center-api";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insistRefused } from "../testing/dialect-errors.ts";
import { type ReadyCall, readyCall } from "../testing/ready-calls.ts";
import { openTestApp, type TestApp } from "../testing/open-test-app.ts";
import type { ProgramAnswer } from "../testing/program.ts";
import { recordedCalls } from "../testing/recorded-calls.ts";

/** In milliseconds, on a machine that is busy. */
const QUICK = 10_000;
const WRITING = PLACES.filter(isOperation).filter(({ method }) => !/^(?:GET|HEAD)$/u.test(method));

type Sent = Parameters<ReadyCall["program"]["send"]>[2];
type BadBody = readonly [what: string, status: number, spoil: (good: string) => Sent];

const BAD_BODIES: readonly BadBody[] = [
  ["of 10 MB", 413, (good) => ({ text: withMore(good, `"a":"${"x".repeat(10_000_000)}"`) })],
  [
    "of 10 MB that names no length",
    413,
    (good) => ({ text: new Blob([withMore(good, `"a":"${"x".repeat(10_000_000)}"`)]).stream() }),
  ],
  [
    "of lists ten thousand deep",
    400,
    (good) => ({ text: withMore(good, `"a":${deep("[", "]")}`) }),
  ],
  [
    "of objects ten thousand deep",
    400,
    (good) => ({ text: withMore(good, `"a":${deep('{"a":', "}", "1")}`) }),
  ],
  ["of ten thousand brackets that nobody closes", 400, () => ({ text: "[".repeat(10_000) })],
  ["that is a list", 400, (good) => ({ text: `[${good}]` })],
  ["that is a text", 400, (good) => ({ text: JSON.stringify(good) })],
  ["that is a number", 400, () => ({ text: "7" })],
  ["that is a truth value", 400, () => ({ text: "true" })],
  [
    "that reaches behind objects",
    400,
    (good) => ({ text: withMore(good, '"__proto__":{"isAdmin":true}') }),
  ],
  [
    "that reaches behind their makers",
    400,
    (good) => ({ text: withMore(good, '"constructor":{"prototype":{"isAdmin":true}}') }),
  ],
  ["that names a property twice", 400, (good) => ({ text: withMore(good, '"a":1,"A":2') })],
  ["that is no UTF-8", 400, (good) => ({ text: notInUtf8(withMore(good, '"a":"?"')) })],
  ["that breaks off", 400, (good) => ({ text: good.slice(0, -1) })],
  ["that goes on after its end", 400, (good) => ({ text: `${good}}` })],
  ...["application/x-www-form-urlencoded", "text/plain", "application/xml"].map((type): BadBody => [
    `that says it is ${type}`,
    415,
    (good) => ({ text: good, headers: { "Content-Type": type } }),
  ]),
  [
    "that is packed, and of 10 MB unpacked",
    400,
    () => ({
      text: Uint8Array.from(gzipSync(Buffer.alloc(10_000_000, " "))),
      headers: { "Content-Encoding": "gzip" },
    }),
  ],
];

const OF_ANY_KIND = [["a"], "a", 7, true, { a: 1 }];

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp();
});
afterAll(() => app[Symbol.asyncDispose]());

describe.each(WRITING)("$name", ({ name, method }) => {
  it("refuses every body that is none, quickly and without a trace", async () => {
    const call = await readied("whole");
    const good = JSON.stringify(call.body ?? {});
    for (const [what, status, spoil] of BAD_BODIES) {
      const started = performance.now();
      const answer = await leavesNoTrace(call, spoil(good));
      expect([what, answer.status]).toEqual([what, status]);
      expect(performance.now() - started).toBeLessThan(QUICK);
    }
    expect(Object.hasOwn(Object.prototype, "isAdmin")).toBe(false);
    expect((await call.program.send(method, call.path, { body: call.body })).status).toBeLessThan(
      300,
    );
  });

  it("refuses every field that it reads and that is of another kind, and takes the others", async () => {
    const unread = await unreadOf(await readied("unread"));
    const call = await readied("fields");
    const { program, path, body = {} } = call;
    const read = Object.entries(body).filter(([field]) => !unread.has(field));
    for (const [field, value] of read) {
      for (const other of OF_ANY_KIND.filter((each) => kindOf(each) !== kindOf(value))) {
        await leavesNoTrace(call, { body: { ...body, [field]: other } });
      }
    }
    const odd = Object.fromEntries([...unread].map((field) => [field, ["a"]]));
    const answer = await program.send(method, path, { body: { ...body, ...odd } });
    expect(answer.status).toBeLessThan(300);
    for (const [field] of read) await isJudged(call, { body: { ...body, [field]: null } });
  });

  type Readied = ReadyCall & { readonly key: string };

  async function readied(what: string): Promise<Readied> {
    const key = `${what}-${name.toLowerCase()}`;
    return { key, ...(await readyCall(app, name, key)) };
  }

  /** Taken or refused: `null` is as good as nothing, which some fields may be. */
  async function isJudged({ program, path, key }: Readied, sent: Sent): Promise<void> {
    const before = await versionOf(key);
    const answer = await program.send(method, path, sent);
    if (answer.status < 300) return;
    insistRefused(answer);
    expect(await versionOf(key)).toBe(before);
  }

  async function leavesNoTrace(
    { program, path, key }: Readied,
    sent: Sent,
  ): Promise<ProgramAnswer> {
    const before = await versionOf(key);
    const answer = await program.send(method, path, sent);
    insistRefused(answer);
    expect(await versionOf(key)).toBe(before);
    return answer;
  }

  /** The fields of the good call that nobody reads. */
  async function unreadOf({ program, path, body, key }: Readied): Promise<ReadonlySet<string>> {
    await program.send(method, path, { body });
    const { calls } = await recordedCalls(app, "", `/s/${key}`);
    return new Set(calls.find(({ operation }) => operation === name)?.unread);
  }
});

async function versionOf(key: string): Promise<number | undefined> {
  return (await app.sandboxes.find(key))?.version();
}

function withMore(good: string, more: string): string {
  return good === "{}" ? `{${more}}` : `${good.slice(0, -1)},${more}}`;
}

function notInUtf8(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text)).map((byte) => (byte === 0x3f ? 0xff : byte));
}

function deep(open: string, close: string, inside = ""): string {
  return `${open.repeat(10_000)}${inside}${close.repeat(10_000)}`;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "list" : typeof value;
}
