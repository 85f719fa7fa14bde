import { isProgramPath } from "@countersign/partner-center-api";
import { sandboxFromPath } from "@countersign/endpoints";
import type { Request, RequestHandler } from "express";
import { isEncrypted } from "../app/reached-at.ts";
import { apiError } from "../errors/api-error.ts";

const LOOPBACK_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);

export type HostsOptions = {
  /** Root of all absolute links, read at each request: its port may be known only after listening. */
  readonly publicUrl: () => string;
  readonly listensOnLoopback: boolean;
  /** Names that programs have built in: by TLS, and for what programs alone call. No page answers to them. */
  readonly programHosts: readonly string[];
};

/** Keeps out pages that reach this process by a name of their own (DNS rebinding). Ports are not compared. */
export function allowedHosts({
  publicUrl,
  listensOnLoopback,
  programHosts,
}: HostsOptions): RequestHandler {
  return (request, _response, next) => {
    const name = hostNameIn(request.headers.host);
    next(
      (listensOnLoopback && LOOPBACK_NAMES.has(name)) ||
        name === new URL(publicUrl()).hostname ||
        (programHosts.includes(name) && isProgramCall(request))
        ? undefined
        : apiError("HOST_NOT_ALLOWED"),
    );
  };
}

function isProgramCall(request: Request): boolean {
  return isEncrypted(request) && isProgramPath(sandboxFromPath(request.path).rest);
}

function hostNameIn(host: string | undefined): string {
  return (host ?? "").replace(/:\d*$/u, "").toLowerCase();
}
