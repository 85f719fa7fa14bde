import { generateKeyPairSync, randomBytes, randomUUID } from "node:crypto";
import type { Server } from "node:http";
import type { Server as TlsServer } from "node:https";
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
import { renewCertificate, type RenewingCertificate } from "../tls/renewing-certificate.ts";
import { directoryView } from "../views/directory.ts";
import { type Environment, isLoopback, type Tls } from "./environment.ts";
import { listen } from "./listen.ts";
import { StartRefused } from "./start-refused.ts";
import { type SpokenTls, startText } from "./start-text.ts";

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
  const { server, tlsServer, endStreams, stopDelivering } = createApp({
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
    tls: environment.tls,
    trainer,
  });
  const letGo = async (error: unknown): Promise<never> => {
    server.close();
    await stopDelivering();
    await sandboxes.close();
    throw error;
  };
  listening = await listen(server, host, port).catch(letGo);
  const tls =
    tlsServer === null || environment.tls === null
      ? null
      : await speakTls(tlsServer, { host, dataFolder, clock, tls: environment.tls }).catch(letGo);
  const directory =
    demo === null ? null : directoryView(demo.world(), { sandbox: demo.key, now: demo.now() });
  return {
    endsWithParent: environment.endsWithParent,
    text: startText({
      root: publicUrl(),
      dataFolder,
      tls,
      directory,
      unnamedPort: isLoopback(host) || environment.publicUrl !== null ? null : listening,
    }),
    async stop() {
      const closed = [server, ...(tlsServer === null ? [] : [tlsServer])].map(closeServer);
      tls?.stop();
      endStreams();
      await Promise.all([...closed, stopDelivering()]);
      await sandboxes.close();
    },
  };
}

/** Takes no more connections, and resolves when the last has ended by itself or was ended. */
function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), GRACE).unref();
  return closed;
}

type SpeakTlsOptions = Pick<Environment, "host" | "dataFolder"> & {
  readonly tls: Tls;
  readonly clock: () => Date;
};

async function speakTls(
  server: TlsServer,
  { host, dataFolder, clock, tls }: SpeakTlsOptions,
): Promise<SpokenTls & Pick<RenewingCertificate, "stop">> {
  const told = { directory: dataFolder, named: tls.hosts, clock };
  const { authorityPath, stop } = await renewCertificate(server, told).catch((cause: unknown) => {
    throw dataUnusable(dataFolder, cause);
  });
  const port = await listen(server, host, tls.port).catch((error: unknown) => {
    stop();
    throw error;
  });
  return { root: `https://${addressOf(host)}:${port}`, authorityPath, stop };
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
