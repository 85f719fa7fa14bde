import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import type { LookupFunction } from "node:net";
import type { AttemptOutcome } from "@countersign/domain";
import type { DeliveryRequest } from "@countersign/partner-center-api";
import { TRAINING, TRAINING_HEADER } from "../borders/training-header.ts";

/** In ms: how long a receiver may take to answer. */
const PATIENCE = 10_000;

/** Sends one attempt. */
export type PostDelivery = (
  delivery: DeliveryRequest,
  stopping: AbortSignal,
) => Promise<AttemptOutcome>;

/**
 * Sends one attempt and waits for the head of the answer; the rest says nothing. It follows no redirection, which could
 * lead anywhere, keeps no connection, and asks nobody where `localhost` is. Never rejects.
 */
export function postDelivery(patience = PATIENCE): PostDelivery {
  return async ({ url, headers, body }, stopping) => {
    const late = AbortSignal.timeout(patience);
    const signal = AbortSignal.any([stopping, late]);
    const target = new URL(url);
    const start = target.protocol === "https:" ? requestHttps : requestHttp;
    return new Promise<AttemptOutcome>((resolve) => {
      const fail = (): void =>
        resolve({ kind: "unanswered", reason: late.aborted ? "timedOut" : "unreachable" });
      const sending = start(target, {
        method: "POST",
        headers: { ...headers, [TRAINING_HEADER]: TRAINING, "Content-Length": body.byteLength },
        agent: false,
        signal,
        ...(target.hostname === "localhost" && { lookup: loopback }),
      });
      sending.on("error", fail);
      // However else it ends, nobody has answered.
      sending.on("close", fail);
      sending.on("response", (response) => {
        resolve({ kind: "answered", status: response.statusCode ?? 0 });
        // The rest is read and dropped until the patience ends; what breaks then is of no interest.
        response.on("error", () => undefined).resume();
      });
      sending.end(body);
    });
  };
}

const LOOPBACK = [
  { address: "127.0.0.1", family: 4 },
  { address: "::1", family: 6 },
];

/** Answers as a look-up does, without one. */
function loopback(...[, { all }, callback]: Parameters<LookupFunction>): void {
  if (all === true) callback(null, LOOPBACK);
  else callback(null, "127.0.0.1", 4);
}
