import { isProgramPath } from "@countersign/partner-center-api";
import { sandboxFromPath } from "@countersign/endpoints";
import type { Request, RequestHandler } from "express";
import { apiError } from "../errors/api-error.ts";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses a write that a page of somebody else's made. Programs send no `Origin` and may write; calls that carry a token
 * or a secret of their own may come from anywhere, because no browser adds those by itself.
 */
export function sameSiteWrites(publicUrl: () => string): RequestHandler {
  return (request, _response, next) => {
    const isFine =
      READS.has(request.method) ||
      isProgramPath(sandboxFromPath(request.path).rest) ||
      !isFromElsewhere(request, publicUrl());
    next(isFine ? undefined : apiError("CROSS_SITE_WRITE"));
  };
}

function isFromElsewhere(request: Request, publicUrl: string): boolean {
  if (request.headers["sec-fetch-site"] === "cross-site") return true;
  const { origin, host } = request.headers;
  if (origin === undefined || origin === new URL(publicUrl).origin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host?.toLowerCase();
}
