import type { RequestHandler } from "express";
import { callIdsOf, given } from "./call-ids.ts";

/** The headers of every answer in the dialect: ids echoed or made, and which server answered. */
export function dialectHeaders(newId: () => string): RequestHandler {
  return (request, response, next) => {
    const { requestId, correlationId } = callIdsOf(request, newId);
    response.set({
      "MS-RequestId": requestId,
      "MS-CorrelationId": correlationId,
      "MS-CV": given(request, "ms-cv") ?? `${requestId.replaceAll("-", "").slice(0, 16)}.0`,
      "MS-ServerId": "countersign",
      "X-Locale": given(request, "x-locale") ?? "en-US",
      "Cache-Control": "no-store",
    });
    next();
  };
}
