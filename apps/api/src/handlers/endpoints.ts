import { api, control } from "@countersign/endpoints";
import type { App } from "@countersign/domain";
import type { Throttle } from "@countersign/partner-center-api";
import { implement } from "@orpc/server";
import type { RequestRing } from "../partner-center/request-rings.ts";
import type { Sandbox, Sandboxes } from "../sandbox/index.ts";
import type { Session } from "../sign-in/session.ts";

/** What every handler is given beside its input. */
export type CallContext = {
  readonly sandbox: Sandbox;
  readonly sandboxes: Sandboxes;
  readonly session: Session;
  /** Root of the absolute links of the visited sandbox, without a trailing slash. */
  readonly root: string;
  /** Fresh ids, which screens cannot make over plain HTTP. */
  readonly newId: () => string;
  /** Root of the absolute links of any sandbox. */
  readonly rootOf: (key: string) => string;
  /** The newest calls of the emulated API in the visited sandbox. */
  readonly requestRing: RequestRing;
  readonly throttle: Throttle;
  /** With what an app of the emulated API may begin, as if the person who answers for it had just signed in. */
  readonly refreshTokenFor: (app: App) => Promise<string | null>;
};

export const endpoints = implement(api).$context<CallContext>();
export const controls = implement(control).$context<CallContext>();
