import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import type { Instant } from "@countersign/domain";
import type { Request, Response } from "express";
import { addressIn } from "../dialect/address.ts";
import type { PartnerCenterPort, SandboxPort } from "../port.ts";
import { type CallNotes, noteAnswer, notesOf } from "./call-notes.ts";
import type { CallRecord, RecordedMessage } from "./call-record.ts";
import { curlLine } from "./curl-line.ts";
import { maskedAddress, maskedBody, maskedHeader } from "./masked.ts";
import { unreadIn } from "./watched.ts";

/** In characters: what of a body is kept. */
const MOST_KEPT = 16_000;
const MOST_UNREAD = 50;

type RecordingPort = Pick<PartnerCenterPort, "clock" | "recordCall">;

/** Sees to it that a call is written down when it is over, however it ends. */
export function recordCall(
  request: Request,
  response: Response,
  sandbox: SandboxPort,
  { clock, recordCall: taken }: RecordingPort,
): void {
  const { method, url: path } = request;
  const at = sandbox.now();
  const started = clock();
  response.once("close", () => {
    const noted = notesOf(request);
    // Neither the request nor the response is kept: both are large.
    const over: EndedCall = {
      method,
      path,
      root: sandbox.root,
      at,
      started,
      took: clock().getTime() - started.getTime(),
      statusCode: response.statusCode,
      isAnswered: response.writableFinished,
      asked: withoutToken(request.headers),
      answered: response.getHeaders(),
      noted,
    };
    const size = (noted.body ?? "").length + (noted.answer ?? "").length;
    taken(request, { size, write: noted.isOfView && size <= MOST_KEPT ? later(over) : now(over) });
  });
}

/** Writing a call down costs as much as answering it: the many that hold no secret and are short wait for a reader. */
function later(over: EndedCall): () => CallRecord {
  return () => recordOf(over);
}

function now(over: EndedCall): () => CallRecord {
  const record = recordOf(over);
  return () => record;
}

function withoutToken(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { authorization } = headers;
  if (authorization === undefined) return headers;
  return { ...headers, authorization: maskedHeader("authorization", authorization) };
}

/** A call as it came and went. */
type EndedCall = {
  readonly method: string;
  readonly path: string;
  readonly root: string;
  readonly at: Instant;
  readonly started: Date;
  readonly took: number;
  readonly statusCode: number;
  readonly isAnswered: boolean;
  readonly asked: IncomingHttpHeaders;
  readonly answered: OutgoingHttpHeaders;
  readonly noted: CallNotes;
};

function recordOf(over: EndedCall): CallRecord {
  const { method, path, root, at, started, took, statusCode, asked, answered, noted } = over;
  const shownPath = maskedAddress(path);
  const request: RecordedMessage = {
    headers: headersOf(asked),
    body: noted.body === null ? null : shownBody(noted.body, asked["content-type"]),
  };
  return {
    at,
    receivedAt: started.toISOString(),
    took,
    method,
    path: shownPath,
    operation: noted.operation,
    caller: callerIn(noted),
    status: over.isAnswered ? statusCode : null,
    refusal: refusalIn(answered),
    fault: noted.fault,
    request,
    response: { headers: headersOf(answered), body: shownAnswer(answered, noted.answer) },
    unread: unreadOf(path, noted, statusCode),
    curl: curlLine({ method, url: `${root}${shownPath}`, ...request }),
  };
}

/** Notes what is sent in another way than `sendJson`: pages, files and the answers of sign-in. */
export function noteAnswersOf(request: Request, response: Response): void {
  const send = response.send.bind(response);
  response.send = (content: unknown) => {
    noteAnswer(request, typeof content === "string" ? content : null);
    return send(content);
  };
}

function shownBody(text: string, type = ""): string {
  return cut(maskedBody(text, type));
}

function shownAnswer(answered: OutgoingHttpHeaders, body: string | null): string | null {
  const type = String(answered["content-type"] ?? "");
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

function refusalIn(answered: OutgoingHttpHeaders): CallRecord["refusal"] {
  const { "countersign-refusal": kind, "countersign-rule": rule } = answered;
  return kind === undefined || rule === undefined
    ? null
    : { kind: String(kind), rule: String(rule) };
}

/** Of a call that was refused before anybody looked at it, nothing is told: all of it would be unread. */
function unreadOf(path: string, noted: CallNotes, status: number): readonly string[] {
  const { asked, looked, value, caller } = noted;
  if (caller === null) return [];
  const names = new URLSearchParams(addressIn(path).query).keys();
  const isJudged = status < 400 || asked.size > 0;
  const query = isJudged
    ? [...new Set(names)].filter((name) => !asked.has(name.toLowerCase()))
    : [];
  return [...query.map((name) => `?${name}`), ...unreadIn(value, looked)]
    .slice(0, MOST_UNREAD)
    .map((each) => cut(each));
}
