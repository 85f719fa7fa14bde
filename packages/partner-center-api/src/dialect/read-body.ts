import type { IncomingMessage } from "node:http";
import { dialectError } from "./dialect-error.ts";
import { notesOf } from "../requests/call-notes.ts";
import { saysJson } from "./json-type.ts";
import { jsonProblem } from "./plain-json.ts";
import { inputRefused, isNamed } from "./tolerant.ts";

/** In bytes: 100 kB. */
const BODY_LIMIT = 100_000;

/** What a request brought: the value, and the text from which another request is told. */
export type ReadBody = { readonly value: unknown; readonly text: string };

/**
 * The JSON body of a request: an object, also where nothing in it is read. None at all counts as an empty one; `null` is
 * what callers' libraries make of none.
 */
export async function readJson(request: IncomingMessage): Promise<ReadBody> {
  const text = await readText(request);
  if (text.trim() === "") return { value: {}, text: "" };
  if (!saysJson(request.headers["content-type"])) throw dialectError("bodyNotJson");
  const value = parsed(text);
  const problem = jsonProblem(text);
  if (problem !== null) throw dialectError("bodyUnreadable", { reason: problem });
  if (value !== null && !isNamed(value)) throw inputRefused({ body: "input.unfit" });
  return { value, text };
}

/** The body as text, counted while it is read: a chunked one names no length. */
export async function readText(request: IncomingMessage): Promise<string> {
  if (Number(request.headers["content-length"] ?? 0) > BODY_LIMIT) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const piece = chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
    bytes += piece.length;
    if (bytes > BODY_LIMIT) throw tooLarge();
    chunks.push(piece);
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    notesOf(request).body = text;
    return text;
  } catch (error) {
    if (error instanceof TypeError) throw dialectError("bodyUnreadable", { reason: "text" });
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw dialectError("bodyUnreadable", { reason: "json" });
    throw error;
  }
}

function tooLarge(): Error {
  return dialectError("bodyTooLarge", { limit: BODY_LIMIT });
}
