import { createMemoryStore, type SandboxStore } from "@countersign/storage";
import { createApp } from "../app/create-app.ts";
import type { Frontends } from "../pages/frontends.ts";
import { listen } from "../process/listen.ts";
import { createLog } from "../process/log.ts";
import { createSandboxes, ensureDefaultSandbox, type Sandboxes } from "../sandbox/index.ts";
import { fixedIds } from "./fixed-ids.ts";
import { createProgram, type Program } from "./program.ts";
import { testTokenKey } from "./test-token-key.ts";
import { paperFrontends } from "./paper-frontends.ts";
import { createVisitor, type Visitor } from "./visitor.ts";

export const NOW = new Date("2026-04-21T10:42:00.000Z");
export const SIGNING_KEY = Buffer.alloc(32, 7);

export type TestAppOptions = {
  readonly store?: SandboxStore;
  readonly frontends?: Frontends;
  readonly publicUrl?: string;
  readonly listensOnLoopback?: boolean;
  readonly passcode?: string;
  readonly callbackHosts?: readonly string[];
};

export type TestApp = AsyncDisposable & {
  /** `http://127.0.0.1:{port}`. */
  readonly root: string;
  readonly sandboxes: Sandboxes;
  /** Everything the process wrote into its log. */
  readonly logged: () => string;
  /** A browser of its own, with its own cookies. */
  visitor(prefix?: string): Visitor;
  /** A program that speaks to the emulated API, without a token yet. */
  program(prefix?: string): Program;
  /** Real time goes on for the process; in ms. */
  wait(time: number): void;
};

/** The app on a free port, with the demo in memory, ids in a row and a clock that stands still. */
export async function openTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const lines: string[] = [];
  let now = NOW.getTime();
  let root = "";
  const clock = (): Date => new Date(now);
  const newId = fixedIds();
  const sandboxes = createSandboxes({ store: options.store ?? createMemoryStore(), clock, newId });
  await ensureDefaultSandbox(sandboxes);
  const { server, endStreams, stopDelivering } = createApp({
    sandboxes,
    frontends: options.frontends ?? paperFrontends,
    log: createLog({ write: (line) => void lines.push(line) }),
    clock,
    newId,
    newNonce: newId,
    signingKey: SIGNING_KEY,
    tokenKey: testTokenKey(),
    publicUrl: () => options.publicUrl ?? root,
    listensOnLoopback: options.listensOnLoopback ?? true,
    callbackHosts: options.callbackHosts ?? [],
    tls: null,
    trainer: options.passcode === undefined ? null : { passcode: options.passcode },
  });
  root = `http://127.0.0.1:${await listen(server, "127.0.0.1", 0)}`;
  return {
    root,
    sandboxes,
    logged: () => lines.join(""),
    visitor: (prefix = "") => createVisitor(root, prefix),
    program: (prefix = "") => createProgram(`${root}${prefix}`),
    wait(time) {
      now += time;
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise((resolve) => server.close(resolve));
      endStreams();
      server.closeAllConnections();
      await Promise.all([closed, stopDelivering()]);
    },
  };
}
