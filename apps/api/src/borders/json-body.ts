import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import { apiError } from "../errors/api-error.ts";

/** In bytes: 100 kB. */
const BODY_LIMIT = 100_000;

const WITHOUT_BODY = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Reads a JSON body up to the limit and hands it on as `request.body`, where the endpoint handler looks first.
 * A write without a body counts as an empty object. Counts while reading, because a chunked body names no length.
 */
export function jsonBody(): RequestHandler {
  return async (request, _response, next) => {
    if (WITHOUT_BODY.has(request.method)) {
      next();
      return;
    }
    request.body = hasBody(request) ? await readJson(request) : {};
    next();
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  assertJson(request.headers["content-type"]);
  if (Number(request.headers["content-length"] ?? 0) > BODY_LIMIT) throw tooLarge();
  return parseJson(await readText(request));
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

function assertJson(contentType: string | undefined): void {
  const type = contentType?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw apiError("UNSUPPORTED_MEDIA_TYPE");
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const piece = bytesIn(chunk);
    bytes += piece.length;
    if (bytes > BODY_LIMIT) throw tooLarge();
    chunks.push(piece);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function bytesIn(chunk: unknown): Uint8Array {
  return chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw apiError("BAD_JSON", {
      values: { reason: cause instanceof Error ? cause.message : "" },
      cause,
    });
  }
}

function tooLarge(): ReturnType<typeof apiError> {
  return apiError("PAYLOAD_TOO_LARGE", { values: { limit: BODY_LIMIT } });
}
