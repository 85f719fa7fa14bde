import { setTimeout as pause } from "node:timers/promises";
import { type Fault, faultsFor, type MetCall, settingsOf } from "@countersign/domain";
import type { Request, Response } from "express";
import { DialectError, ourCode } from "../dialect/dialect-error.ts";
import { words } from "../locales/words.ts";
import type { SandboxPort } from "../port.ts";
import { notesOf } from "../requests/call-notes.ts";

/**
 * Lets the sandbox's faults have their way with a call. Answers whether it goes on to be answered; an error that a fault
 * wants is thrown. Where no fault waits for such a call this costs nothing and writes nothing.
 */
export async function disturbCall(
  request: Request,
  response: Response,
  sandbox: SandboxPort,
): Promise<boolean> {
  const world = sandbox.world();
  if (settingsOf(world).faults.length === 0) return true;
  const call = metCall(request);
  if (call === null || faultsFor(world, call).length === 0) return true;
  const fault = await sandbox.meetFaults(call);
  if (fault === null) return true;
  notesOf(request).fault = fault.faultId;
  if (fault.delay > 0) await pause(fault.delay);
  return apply(fault, response);
}

function apply({ faultId, effect }: Fault, response: Response): boolean {
  const headers = { "Countersign-Fault": faultId };
  switch (effect.does) {
    case "answer": {
      const { status, code = ourCode(status), retryAfter } = effect;
      throw new DialectError({
        status,
        code,
        description: words.t("problem.fault"),
        headers: {
          ...headers,
          ...(retryAfter !== undefined && { "Retry-After": String(retryAfter) }),
        },
      });
    }
    case "dropRequest":
      response.destroy();
      return false;
    case "dropAnswer":
      dropInsteadOfEnd(response);
      return true;
    case "delay":
      response.set(headers);
      return !response.destroyed;
    default:
      return effect satisfies never;
  }
}

/** Everything ends with `end`; the connection goes in its place. */
function dropInsteadOfEnd(response: Response): void {
  Object.defineProperty(response, "end", {
    value: () => {
      response.destroy();
      return response;
    },
  });
}

function metCall(request: Request): MetCall | null {
  const { operation } = notesOf(request);
  if (operation === null) return null;
  const headers = Object.entries(request.headers).map(
    ([name, value]) => [name, [value ?? ""].flat().join(", ")] as const,
  );
  return { operation, headers: Object.fromEntries(headers) };
}
