import type { Request, Response } from "express";
import { callIdsOf, given } from "./call-ids.ts";

/** The headers of every answer in the dialect: ids echoed or made, and which server answered. */
export function setDialectHeaders(request: Request, response: Response, newId: () => string): void {
  const { requestId, correlationId } = callIdsOf(request, newId);
  response.setHeader("MS-RequestId", requestId);
  response.setHeader("MS-CorrelationId", correlationId);
  response.setHeader(
    "MS-CV",
    given(request, "ms-cv") ?? `${requestId.replaceAll("-", "").slice(0, 16)}.0`,
  );
  response.setHeader("MS-ServerId", "countersign");
  response.setHeader("X-Locale", given(request, "x-locale") ?? "en-US");
  response.setHeader("Cache-Control", "no-store");
}
