import { Instant } from "@countersign/domain";
import { z } from "zod";
import { endpoint } from "./base.ts";

const Message = z.strictObject({
  headers: z.record(z.string(), z.string()),
  body: z.string().nullable(),
});

/** One call of the emulated API. Tokens, secrets and passwords are left out of it everywhere. */
export const RecordedCall = z.strictObject({
  position: z.int().positive(),
  at: Instant,
  receivedAt: z.iso.datetime(),
  took: z.number(),
  method: z.string(),
  path: z.string(),
  operation: z.string().nullable(),
  caller: z.strictObject({ app: z.string(), person: z.string().nullable() }).nullable(),
  /** `null` where the connection ended before there was an answer. */
  status: z.int().nullable(),
  refusal: z.strictObject({ kind: z.string(), rule: z.string() }).nullable(),
  /** The id of the fault that struck it. */
  fault: z.string().nullable(),
  request: Message,
  response: Message,
  /** What nothing read: query parameters begin with `?`, the rest are paths in the body. */
  unread: z.array(z.string()).readonly(),
  curl: z.string(),
});

/** In seconds: how long an answer may be put off until there is something in it. */
export const Wait = z.coerce.number().int().min(0).max(60).default(0);

export const RequestsAsked = z.strictObject({
  /** Only calls behind this position: the `last` of an earlier answer. */
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  operation: z.string().optional(),
  method: z.string().optional(),
  /** A status, `2xx` to `5xx`, or `none`. */
  status: z
    .string()
    .regex(/^(?:[1-5]\d\d|[1-5]xx|none)$/u)
    .optional(),
  /** The kind of a refusal, or its rule. */
  refusal: z.string().optional(),
  /** A part of the address, of a body or of the caller's name. */
  search: z.string().optional(),
  wait: Wait,
});
export type RequestsAsked = z.infer<typeof RequestsAsked>;

export const requests = endpoint
  .route({
    method: "GET",
    path: "/requests",
    summary: "The newest calls of the emulated API, oldest first; with wait, the next ones",
  })
  .input(RequestsAsked)
  .output(z.strictObject({ last: z.int(), calls: z.array(RecordedCall) }))
  .errors({ PASSCODE_REQUIRED: { status: 401 } });
