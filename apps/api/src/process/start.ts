import { generateKeyPairSync, randomBytes, randomUUID } from "node:crypto";
import { DEFAULT_SANDBOX_KEY } from "@countersign/domain";
import {
  createFileStore,
  LogUnavailable,
  LogUnreadable,
  openInstallationSecrets,
  openTokenKey,
  type SandboxStore,
  type TokenKey,
} from "@countersign/storage";
import type { Logger } from "pino";
import { createApp } from "../app/create-app.ts";
import { words } from "../locales/words.ts";
import type { Frontends } from "../pages/frontends.ts";
import {
  createSandboxes,
  ensureDefaultSandbox,
  type Sandbox,
  type Sandboxes,
} from "../sandbox/index.ts";
import { directoryView } from "../views/directory.ts";
import { type Environment, isLoopback } from "./environment.ts";
import { listen } from "./listen.ts";
import { StartRefused } from "./start-refused.ts";
import { startText } from "./start-text.ts";

export type StartOptions = {
  readonly environment: Environment;
  readonly frontends: Frontends;
  readonly log: Logger;
};

export type Running = {
  /** What the terminal shows. */
  readonly text: string;
  readonly endsWithParent: boolean;
  stop(): Promise<void>;
};

/** In ms: how long open connections may go on after the process was told to stop. */
const GRACE = 2_000;

/** Opens the data, then listens. Rejects with `StartRefused` when it cannot. */
export async function start({ environment, frontends, log }: StartOptions): Promise<Running> {
  const { host, port, dataFolder, trainer } = environment;
  const { store, signingKey, tokenKey } = await openData(dataFolder, log);
  const clock = (): Date => new Date();
  const sandboxes = createSandboxes({ store, clock, newId: randomUUID });
  const demo = await openDefault(sandboxes, log).catch(async (cause: unknown) => {
    await sandboxes.close();
    throw dataUnusable(dataFolder, cause);
  });
  let listening = port;
  const publicUrl = (): string => environment.publicUrl ?? `http://${addressOf(host)}:${listening}`;
  const { server, endStreams, stopDelivering } = createApp({
    sandboxes,
    frontends,
    log,
    clock,
    newId: randomUUID,
    newNonce: () => randomBytes(16).toString("base64url"),
    signingKey,
    tokenKey,
    publicUrl,
    listensOnLoopback: isLoopback(host),
    callbackHosts: environment.callbackHosts,
    trainer,
  });
  listening = await listen(server, host, port).catch(async (error: unknown) => {
    await stopDelivering();
    await sandboxes.close();
    throw error;
  });
  const directory =
    demo === null ? null : directoryView(demo.world(), { sandbox: demo.key, now: demo.now() });
  return {
    endsWithParent: environment.endsWithParent,
    text: startText({
      root: publicUrl(),
      dataFolder,
      directory,
      unnamedPort: isLoopback(host) || environment.publicUrl !== null ? null : listening,
    }),
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      endStreams();
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), GRACE).unref();
      await Promise.all([closed, stopDelivering()]);
      await sandboxes.close();
    },
  };
}

type Data = {
  readonly store: SandboxStore;
  readonly signingKey: Uint8Array;
  readonly tokenKey: TokenKey["privateKey"];
};

async function openData(directory: string, log: Logger): Promise<Data> {
  try {
    const store = await createFileStore({
      directory,
      openReport: (torn) => log.warn(torn, "TORN_LINE_DROPPED"),
    });
    const newSigningKey = (): Uint8Array => randomBytes(32);
    const { signingKey } = await openInstallationSecrets({ directory, newSigningKey });
    const { privateKey: tokenKey } = await openTokenKey({ directory, newPrivateKey });
    return { store, signingKey: Buffer.from(signingKey, "base64url"), tokenKey };
  } catch (cause) {
    throw dataUnusable(directory, cause);
  }
}

/** A key pair for the tokens of the emulated API; asked for once, at the first start. */
function newPrivateKey(): unknown {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return privateKey.export({ format: "jwk" });
}

function dataUnusable(folder: string, cause: unknown): StartRefused {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new StartRefused(words.t("start.dataUnusable", { folder, reason }), { cause });
}

/** A sandbox that cannot be read stops alone; the others go on. */
async function openDefault(sandboxes: Sandboxes, log: Logger): Promise<Sandbox | null> {
  try {
    return await ensureDefaultSandbox(sandboxes);
  } catch (error) {
    if (!(error instanceof LogUnreadable) && !(error instanceof LogUnavailable)) throw error;
    log.error({ err: error, sandbox: DEFAULT_SANDBOX_KEY }, "SANDBOX_UNREADABLE");
    return null;
  }
}

/** The address in links: who listens everywhere is reached from here by the loopback address. */
function addressOf(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
