import type { Era, PartnerUser, SwitchName } from "@countersign/domain";
import type { Program } from "./program.ts";

export type Written = { readonly path: string; readonly body?: object };

/** A call that is answered well: who makes it, and what it is once everything that it needs is there. */
export type GoodCall = {
  /** A person, or an app by itself. */
  readonly by: PartnerUser | "app";
  /** Where only the rules of another time have it. */
  readonly era?: Era;
  /** What has to be turned on first. */
  readonly switch?: SwitchName;
  readonly ready: (program: Program) => Written | Promise<Written>;
};
