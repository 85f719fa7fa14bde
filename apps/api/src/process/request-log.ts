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
    const { method } = request;
    const path = pathOf(request);
    response.once("finish", () => {
      const { statusCode: status } = response;
      const line = { method, path, status, ms: clock().getTime() - started };
      if (status >= 500) log.error(line);
      else if (status >= 400 || method !== "GET") log.info(line);
      else log.debug(line);
    });
    next();
  };
}

function pathOf({ originalUrl }: Request): string {
  const [path = ""] = originalUrl.split("?");
  return unescaped(path)?.replaceAll(GUID, ":id") ?? ":malformed";
}
