import type { Request, Response } from "express";
import { noteAnswer, notesOf } from "../requests/call-notes.ts";

/** Some answers of the real service began with it; which still do is not known. A switch lets all of them. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Answers with JSON, written in one go. What Express's `json` does besides (ETags, ranges, statuses without a body) the
 * API has not.
 */
export function sendJson(request: Request, response: Response, body: unknown): void {
  const json = JSON.stringify(body);
  const text = notesOf(request).isMarked ? `${BYTE_ORDER_MARK}${json}` : json;
  noteAnswer(request, text);
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(text));
  response.end(text);
}
