import type { TokenKeyJwk } from "@countersign/partner-center-api";
import type { Logger } from "pino";
import type { Trainer } from "../process/environment.ts";
import type { Frontends } from "../pages/frontends.ts";
import type { Sandboxes } from "../sandbox/index.ts";

/** What the app is made from: everything that differs between a test and a process. */
export type AppDependencies = {
  readonly sandboxes: Sandboxes;
  readonly frontends: Frontends;
  readonly log: Logger;
  /** Real time: sessions age by it. */
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly newNonce: () => string;
  readonly signingKey: Uint8Array;
  /** By which tokens of the emulated API are signed. */
  readonly tokenKey: TokenKeyJwk;
  /** Root of all absolute links, without a trailing slash. Read at each request: the port may be known late. */
  readonly publicUrl: () => string;
  readonly listensOnLoopback: boolean;
  /** Whether to make a server for TLS as well. The names are those that programs have built in, besides this computer's. */
  readonly tls: { readonly hosts: readonly string[] } | null;
  /** Hosts besides this computer's own that webhooks may be delivered to. */
  readonly callbackHosts: readonly string[];
  /** `null` where control endpoints are open to everybody who gets here. */
  readonly trainer: Trainer | null;
};
