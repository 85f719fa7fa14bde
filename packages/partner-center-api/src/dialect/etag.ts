import { createHash } from "node:crypto";
import type { ReadonlyWorld } from "@countersign/domain";
import type { Request } from "express";
import { z } from "zod";
import { given } from "./call-ids.ts";
import { ChangedMeanwhile } from "./refused.ts";
import { tolerant } from "./tolerant.ts";

/** Changes whenever anything in a resource does. It travels in the body, as the vendor's does. */
export function etagOf(resource: object): string {
  return createHash("sha256").update(JSON.stringify(resource)).digest("base64").slice(0, 24);
}

/** The `attributes` of a body that says which state of the resource its caller saw. */
export const SEEN = tolerant({ etag: z.string().optional() }).optional();

/** A resource as it is answered, with the state that a caller can name. */
export type Etagged = {
  readonly attributes: { readonly etag: string; readonly objectType: string };
};

/**
 * Whoever says which state it saw, in `If-Match` or in the body, changes no other one. Answers what asks a world for
 * that, and nothing where the caller does not say or takes any state (`*`).
 */
export function seenBy(
  request: Request,
  inBody: z.output<typeof SEEN>,
  stateIn: (world: ReadonlyWorld) => Etagged,
): ((world: ReadonlyWorld) => boolean) | undefined {
  const header = given(request, "if-match")?.replaceAll(/^\s*(?:W\/)?"|"\s*$/gu, "");
  const seen = [header, inBody?.etag].filter(
    (etag) => etag !== undefined && etag !== "" && etag !== "*",
  );
  if (seen.length === 0) return undefined;
  return (world) => {
    const etag = stateIn(world).attributes.etag;
    return seen.every((each) => each === etag);
  };
}

/** Told before what is wrong with a body: whoever missed a change sends back what is there no more. */
export function insistAsSeen(
  isAsSeen: ((world: ReadonlyWorld) => boolean) | undefined,
  world: ReadonlyWorld,
): void {
  if (isAsSeen?.(world) === false) throw new ChangedMeanwhile();
}
