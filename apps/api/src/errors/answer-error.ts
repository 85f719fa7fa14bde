import type { ORPCError } from "@orpc/server";
import type { ErrorRequestHandler, Response } from "express";
import type { Logger } from "pino";
import { apiError } from "./api-error.ts";
import { knownError } from "./known-error.ts";

/** Answers an error in the form that every endpoint uses: `{ code, status, message, data }`. */
function sendError(response: Response, error: ORPCError<string, unknown>): void {
  response.status(error.status).set("Cache-Control", "no-store").json(error.toJSON());
}

/** The one place where what was thrown becomes an answer. What nobody foresaw is told to the log alone. */
export function answerErrors(log: Logger, newId: () => string): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    sendError(response, shownError(error, log, newId));
  };
}

/** What may be shown of an error. A bug shows nothing but the id under which the log tells it all. */
export function shownError(
  error: unknown,
  log: Logger,
  newId: () => string,
): ORPCError<string, unknown> {
  const known = knownError(error);
  if (known !== null) {
    if (known.status >= 500) log.error({ err: error }, known.code);
    return known;
  }
  const requestId = newId();
  log.error({ err: error, requestId }, "INTERNAL_SERVER_ERROR");
  return apiError("INTERNAL_SERVER_ERROR", {
    values: { requestId },
    data: { requestId },
    cause: error,
  });
}
