import type { Request, RequestHandler } from "express";
import type { Logger } from "pino";
import { unescaped } from "../borders/readable-path.ts";

const GUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/giu;

/**
 * One line per request: never its query, body or cookies, and no id that stood in its path, because any of them may
 * be a real one. Reads that went well are told at level `debug` only.
 */
export function requestLog(log: Logger, clock: () => Date): RequestHandler {
  return (request, response, next) => {
    const started = clock().getTime();
    response.once("finish", () => {
      const { method } = request;
      const { statusCode: status } = response;
      const level = status >= 500 ? "error" : status >= 400 || method !== "GET" ? "info" : "debug";
      if (!log.isLevelEnabled(level)) return;
      log[level]({ method, path: pathOf(request), status, ms: clock().getTime() - started });
    });
    next();
  };
}

function pathOf({ originalUrl }: Request): string {
  const [path = ""] = originalUrl.split("?");
  return unescaped(path)?.replaceAll(GUID, ":id") ?? ":malformed";
}
