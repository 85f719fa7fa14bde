import type { Request, Response } from "express";
import { noteAnswer, notesOf } from "../requests/call-notes.ts";

/** Some answers of the real service began with it; which still do is not known. A switch lets all of them. */
export const BYTE_ORDER_MARK = "\uFEFF";

/** JSON as it is sent. */
export type WrittenJson = { readonly text: string; readonly byteLength: number };

/** Writes a body for the one who asks. */
export function jsonOf(request: Request, body: unknown): WrittenJson {
  const json = JSON.stringify(body);
  const text = notesOf(request).isMarked ? `${BYTE_ORDER_MARK}${json}` : json;
  return { text, byteLength: Buffer.byteLength(text) };
}

/**
 * Answers with JSON, written in one go. What Express's `json` does besides (ETags, ranges, statuses without a body) the
 * API has not.
 */
export function send(
  request: Request,
  response: Response,
  { text, byteLength }: WrittenJson,
): void {
  noteAnswer(request, text);
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.setHeader("Content-Length", byteLength);
  response.end(text);
}

export function sendJson(request: Request, response: Response, body: unknown): void {
  send(request, response, jsonOf(request, body));
}
