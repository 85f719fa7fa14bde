import type { ErrorRequestHandler, Request, Response } from "express";
import type { PartnerCenterPort } from "../port.ts";
import { Throttled } from "../throttling/throttled.ts";
import { notesOf } from "../requests/call-notes.ts";
import { callIdsOf } from "./call-ids.ts";
import { DialectError, ourCode } from "./dialect-error.ts";
import { setDialectHeaders } from "./headers.ts";
import { sendJson } from "./send-json.ts";
import { ChangedMeanwhile, Refused, RequestIdTaken } from "./refused.ts";
import { dialectError } from "./dialect-error.ts";
import { refusalInDialect } from "./refusal-codes.ts";

/** Which part of the real service would answer; callers show it at most. */
const SOURCE = "PartnerApiServiceControllers";

/** Answers every error in both shapes at once: callers read `code`, `description` and `data`, or the newer names. */
export function answerInDialect({
  newId,
  shown,
  sandboxOf,
}: Pick<PartnerCenterPort, "newId" | "shown" | "sandboxOf">): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    setDialectHeaders(request, response, newId);
    if (error instanceof Throttled) sendThrottled(request, response, error);
    else send(request, response, inDialect(error, request));
  };

  function inDialect(error: unknown, request: Request): DialectError {
    if (error instanceof DialectError) return error;
    if (error instanceof Refused) {
      const { operation } = notesOf(request);
      return refusalInDialect(error.refusal, sandboxOf(request).world(), operation);
    }
    if (error instanceof RequestIdTaken) return dialectError("requestIdTaken");
    if (error instanceof ChangedMeanwhile) return dialectError("etagStale");
    const { status, message } = shown(error);
    return new DialectError({ status, code: ourCode(status), description: message });
  }

  function send(request: Request, response: Response, error: DialectError): void {
    const { status, code, message, errorName, parameters } = error;
    response.status(status).set(error.headers);
    if (status === 401) {
      const { correlationId } = callIdsOf(request, newId);
      response.set("WWW-Authenticate", `OAuth realm=urn:cpsvc:cpid:${correlationId}`);
    }
    // An unread body would be taken for the next request of the connection.
    if (status === 413) response.set("Connection", "close");
    sendJson(request, response, {
      code,
      message,
      description: message,
      errorName,
      isRetryable: status >= 500,
      parameters,
      errorMessageExtended: `InternalErrorCode=${String(code)}`,
      data: [],
      source: SOURCE,
    });
  }
}

/** In the words of the vendor's gateway, which knows neither `code` nor `description`. */
function sendThrottled(
  request: Request,
  response: Response,
  { seconds, message }: Throttled,
): void {
  response.status(429).set("Retry-After", String(seconds));
  sendJson(request, response, { statusCode: 429, message });
}
