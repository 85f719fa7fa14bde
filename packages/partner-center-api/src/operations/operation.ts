import type { Command, ReadonlyWorld } from "@countersign/domain";
import type { Request } from "express";
import type { z } from "zod";
import type { CarriedOut, CarryingOut, PartnerCenterPort, SandboxPort } from "../port.ts";
import type { AuthMode, Caller } from "../tokens/caller.ts";
import type { Issuer } from "../tokens/issue.ts";
import type { Query } from "./query.ts";

/** One call of an operation, its caller known and let in. */
export type Call = {
  readonly sandbox: SandboxPort;
  readonly world: ReadonlyWorld;
  readonly caller: Caller;
  readonly request: Request;
  readonly query: Query;
  /** The token of the page before, where a header brings it. */
  readonly continuationToken: string | null;
  readonly port: PartnerCenterPort;
  readonly issuer: Issuer;
  /** The parts of the path that have names. */
  readonly parameters: Readonly<Record<string, string>>;
  /** One of them. */
  readonly path: (name: string) => string;
  /** The JSON body, read when it is asked for: whoever may not call at all is told so first. */
  readonly body: () => Promise<unknown>;
  /**
   * Gives a command as this caller; the same request coming again is answered as before. `isAsSeen` is asked within the
   * commit: two callers who saw the same do not both change it.
   */
  readonly carryOut: (command: Command, isAsSeen?: CarryingOut["isAsSeen"]) => Promise<CarriedOut>;
  /** Whether this is a request that was carried out before: what it has changed itself is then no reason to refuse it. */
  readonly isRepeated: () => Promise<boolean>;
};

export type Reply = {
  /** Left out where it is the one that the operation always answers with. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Left out where there is nothing to say but the status. */
  readonly body?: unknown;
};

export type Method = "GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE";

/** What a view is answered from: nothing in it changes while the sandbox's state does not, as its clock does. */
export type ViewCall = Pick<
  Call,
  "world" | "caller" | "query" | "continuationToken" | "parameters" | "path"
>;

/** An operation of the API as data: where it is, who may call it, and what answers. */
export type Operation = View | Deed;

/** An operation that shows the sandbox's state alone: it is answered as before until that changes. */
export type View = Place & {
  readonly isView: true;
  readonly answer: (call: ViewCall) => { readonly body: unknown };
};

type Deed = Place & {
  readonly isView?: never;
  readonly answer: (call: Call) => Reply | Promise<Reply>;
};

type Place = {
  readonly name: string;
  readonly method: Method;
  /** As Express writes paths. */
  readonly path: string;
  readonly mode: AuthMode;
  /** The names of query parameters that it knows. */
  readonly query?: readonly string[];
  /** What its body is read with. */
  readonly body?: z.ZodType;
  /** What a success is answered with, where it is not 200. */
  readonly status?: 201 | 204;
  /** Its answer as the vendor publishes it; `null` where nothing is published (`published/unpublished.ts` says why). */
  readonly answers: z.ZodType | null;
  /** Set where nothing that happens in a sandbox changes the answer. */
  readonly isFixed?: true;
  /** Set where a partner has one thing at most, and the path names none: it may not be there. */
  readonly mayBeMissing?: true;
};
