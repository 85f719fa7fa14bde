import type {
  AppId,
  Command,
  Event,
  Fault,
  Instant,
  MetCall,
  Person,
  PersonId,
  ReadonlyWorld,
  TenantId,
  ActivityAction,
} from "@countersign/domain";
import type { Request } from "express";
import type { CallRecord } from "./requests/call-record.ts";
import type { Throttle } from "./throttling/throttle.ts";

/** Who gives a command: somebody by a program, or the program alone, for whom somebody answers. */
export type Commander =
  | { readonly kind: "person"; readonly personId: PersonId }
  | { readonly kind: "app"; readonly appId: AppId; readonly personId: PersonId };

/** By what the same request is recognised when it comes again. */
export type RepeatedBy = {
  readonly key: string;
  readonly caller: string;
  readonly operation: string;
  readonly bodyHash: string;
};

/** What comes with a command beside who gives it. */
export type CarryingOut = {
  readonly repeatedBy: RepeatedBy | null;
  /** Whether the world in which the command is decided still is as the caller saw it; left out where nobody says. */
  readonly isAsSeen?: ((world: ReadonlyWorld) => boolean) | undefined;
};

/** What a command led to, the disk holding it. */
export type CarriedOut = { readonly world: ReadonlyWorld; readonly events: readonly Event[] };

/** One line of what a partner's people did, with its place in the partner's log, from 1. */
export type AuditLine = {
  readonly action: ActivityAction;
  readonly by: PersonId;
  readonly customerId: TenantId | null;
  readonly subjectId: PersonId | TenantId | null;
  readonly at: Instant;
  readonly position: number;
};

/** One sandbox, as far as the dialect needs it. */
export type SandboxPort = {
  readonly key: string;
  /** Root of its absolute links, without a trailing slash. */
  readonly root: string;
  /** Root of the pages that people open, which may be another than the one a program came by. */
  readonly pagesRoot: string;
  world(): ReadonlyWorld;
  /** Counts the changes that its world holds. With the world, which a reset replaces, it names what is in there. */
  version(): number;
  /** What its clock shows. */
  now(): Instant;
  audit(partnerId: TenantId): readonly AuditLine[];
  /**
   * Decides and commits. Throws `Refused` with a refusal, `RequestIdTaken` where the request's key belongs to another
   * one, and `ChangedMeanwhile` where the world no longer is as the caller saw it.
   */
  carryOut(command: Command, commander: Commander, more: CarryingOut): Promise<CarriedOut>;
  /** Whether the same request was carried out before. */
  hasCarriedOut(repeatedBy: RepeatedBy): boolean;
  /** Lets a call be counted by the faults that it is for; answers the one that strikes it. */
  meetFaults(call: MetCall): Promise<Fault | null>;
};

/** A file to read or to keep. */
export type TemplateFile = { readonly name: string; readonly bytes: Uint8Array };

/** What an error that is not of the dialect may show: a bug shows nothing but where the log has the rest. */
export type ShownError = { readonly status: number; readonly message: string };

/** Why the process may not call an address; `null` where it may. */
export type CallbackProblem = "elsewhere" | "own" | "credentials";

/** A call that is over, and how it is written down when somebody looks. */
export type OverCall = {
  /** In characters: what of it is in memory until then. */
  readonly size: number;
  readonly write: () => CallRecord;
};

/** Everything the dialect is given by the process that mounts it. */
export type PartnerCenterPort = {
  readonly sandboxOf: (request: Request) => SandboxPort;
  /** Real time: the dates in a token are compared with the caller's own clock. */
  readonly clock: () => Date;
  readonly newId: () => string;
  /** The installation's private key as a JSON Web Key. */
  readonly tokenKey: TokenKeyJwk;
  readonly isPasswordOf: (person: Person, password: string) => Promise<boolean>;
  readonly newOneTimePassword: () => string;
  /** The agreement's text that stands for a language in a sandbox. */
  readonly templateFile: (world: ReadonlyWorld, language: string) => Promise<TemplateFile>;
  /** The process never calls out by itself: it says which addresses a delivery may go to. */
  readonly callbackProblem: (url: string) => CallbackProblem | null;
  readonly shown: (error: unknown) => ShownError;
  /** Told of every call once it is answered or gone. */
  readonly recordCall: (request: Request, call: OverCall) => void;
  /** What programs have used up in the sandbox of a request. */
  readonly throttleOf: (request: Request) => Throttle;
};

export type TokenKeyJwk = {
  readonly kty: "RSA";
  readonly n: string;
  readonly e: string;
  readonly d: string;
  readonly p: string;
  readonly q: string;
  readonly dp: string;
  readonly dq: string;
  readonly qi: string;
};
