import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createLog } from "../process/log.ts";
import { type Running, start } from "../process/start.ts";
import { anEnvironment } from "./an-environment.ts";
import { paperFrontends } from "./paper-frontends.ts";

/** Hosts that programs have built in. */
export const NAMED = ["api.training.example", "login.training.example"];

export type TlsServer = Running & {
  /** Where it speaks plain HTTP. */
  readonly root: string;
  /** Where it speaks TLS. */
  readonly port: number;
  /** What programs are told to trust. */
  readonly ca: string;
};

/** The whole process, as it is started, with TLS on a free port. */
export async function startTlsServer(dataFolder: string): Promise<TlsServer> {
  const running = await start({
    environment: anEnvironment({ dataFolder, tls: { port: 0, hosts: NAMED } }),
    frontends: paperFrontends,
    log: createLog({ write: () => undefined }),
  });
  const port = Number(/https:\/\/127\.0\.0\.1:(\d+)/u.exec(running.text)?.[1]);
  const ca = await readFile(join(dataFolder, "tls-authority.pem"), "utf8");
  const root = /http:\/\/127\.0\.0\.1:\d+/u.exec(running.text)?.[0] ?? "";
  return { ...running, root, port, ca };
}
