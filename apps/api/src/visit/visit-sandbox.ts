import { sandboxFromPath } from "@countersign/endpoints";
import type { RequestHandler } from "express";
import { refusalError } from "../errors/refusal-error.ts";
import type { Sandboxes } from "../sandbox/index.ts";
import { rememberVisit } from "./visit.ts";

/**
 * Finds the sandbox that a path belongs to and takes its prefix off, so that every route is written once. What its clock has
 * made due is done before anything is read.
 */
export function visitSandbox(sandboxes: Sandboxes): RequestHandler {
  return async (request, _response, next) => {
    const { key, prefix, rest } = sandboxFromPath(request.path);
    const sandbox = await sandboxes.find(key);
    request.url = rest + request.url.slice(request.path.length);
    if (sandbox === null) {
      throw refusalError({ kind: "unknownSandbox", rule: "sandboxKeysAreUnique", facts: { key } });
    }
    await sandbox.runDue();
    rememberVisit(request, { sandbox, prefix });
    next();
  };
}
