import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import type { Instant } from "@countersign/domain";
import type { Request, Response } from "express";
import type { PartnerCenterPort } from "../port.ts";
import { type CallNotes, noteAnswer, notesOf } from "./call-notes.ts";
import type { CallRecord, RecordedMessage } from "./call-record.ts";
import { curlLine } from "./curl-line.ts";
import { maskedAddress, maskedBody, maskedHeader } from "./masked.ts";
import { unreadIn } from "./watched.ts";

/** In characters: what of a body is kept. */
const MOST_KEPT = 16_000;
const MOST_UNREAD = 50;

type RecordingPort = Pick<PartnerCenterPort, "sandboxOf" | "clock" | "recordCall">;

/** Sees to it that a call is written down when it is over, however it ends. */
export function recordCall(request: Request, response: Response, port: RecordingPort): void {
  const sandbox = port.sandboxOf(request);
  const begun = { path: request.url, root: sandbox.root, at: sandbox.now(), started: port.clock() };
  noteAnswersOf(request, response);
  response.once("close", () => {
    const ended = {
      took: port.clock().getTime() - begun.started.getTime(),
      status: response.writableFinished ? response.statusCode : null,
    };
    port.recordCall(request, () => recordOf(request, response, { ...begun, ...ended }));
  });
}

type Spent = {
  readonly path: string;
  readonly root: string;
  readonly at: Instant;
  readonly started: Date;
  readonly took: number;
  readonly status: number | null;
};

function recordOf(request: Request, response: Response, spent: Spent): CallRecord {
  const { path, root, at, started, took, status } = spent;
  const { method } = request;
  const noted = notesOf(request);
  const shownPath = maskedAddress(path);
  const asked: RecordedMessage = {
    headers: headersOf(request.headers),
    body: noted.body === null ? null : shownBody(noted.body, request.headers["content-type"]),
  };
  return {
    at,
    receivedAt: started.toISOString(),
    took,
    method,
    path: shownPath,
    operation: noted.operation,
    caller: callerIn(noted),
    status,
    refusal: refusalIn(response),
    fault: noted.fault,
    request: asked,
    response: {
      headers: headersOf(response.getHeaders()),
      body: shownAnswer(response, noted.answer),
    },
    unread: unreadOf(path, noted, response.statusCode),
    curl: curlLine({ method, url: `${root}${shownPath}`, ...asked }),
  };
}

/** What is sent in another way than `sendJson`: pages, files and the answers of sign-in. */
function noteAnswersOf(request: Request, response: Response): void {
  const send = response.send.bind(response);
  response.send = (content: unknown) => {
    noteAnswer(request, typeof content === "string" ? content : null);
    return send(content);
  };
}

function shownBody(text: string, type = ""): string {
  return cut(maskedBody(text, type));
}

function shownAnswer(response: Response, body: string | null): string | null {
  const type = String(response.getHeader("Content-Type") ?? "");
  return body !== null && /json/iu.test(type) ? shownBody(body, type) : null;
}

function cut(text: string): string {
  return text.length > MOST_KEPT ? `${text.slice(0, MOST_KEPT)}…` : text;
}

function headersOf(
  headers: IncomingHttpHeaders | OutgoingHttpHeaders,
): Readonly<Record<string, string>> {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue;
    shown[name] = maskedHeader(name, Array.isArray(value) ? value.join(", ") : String(value));
  }
  return shown;
}

function callerIn({ caller }: CallNotes): CallRecord["caller"] {
  if (caller === null) return null;
  const person = caller.isAppOnly ? null : caller.person.userPrincipalName;
  return { app: caller.app.appId, person };
}

function refusalIn(response: Response): CallRecord["refusal"] {
  const [kind, rule] = [
    response.getHeader("Countersign-Refusal"),
    response.getHeader("Countersign-Rule"),
  ];
  return kind === undefined || rule === undefined
    ? null
    : { kind: String(kind), rule: String(rule) };
}

/** Of a call that was refused before anybody looked at it, nothing is told: all of it would be unread. */
function unreadOf(path: string, noted: CallNotes, status: number): readonly string[] {
  const { asked, looked, value, caller } = noted;
  if (caller === null) return [];
  const names = new URLSearchParams(path.split("?")[1] ?? "").keys();
  const isJudged = status < 400 || asked.size > 0;
  const query = isJudged
    ? [...new Set(names)].filter((name) => !asked.has(name.toLowerCase()))
    : [];
  return [...query.map((name) => `?${name}`), ...unreadIn(value, looked)]
    .slice(0, MOST_UNREAD)
    .map((each) => cut(each));
}
