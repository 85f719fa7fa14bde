import type { LiveChange } from "@countersign/endpoints";
import type { Request, RequestHandler, Response } from "express";
import { visitOf } from "../visit/visit.ts";

/** How long a browser waits before it connects again, and how often a quiet stream shows that it lives; in ms. */
const RETRY = 1_000;
const HEARTBEAT = 15_000;
/** A reader that leaves this many bytes unread is gone for all we know; it may connect again. */
const MOST_UNREAD = 256_000;

/** The streams of a process, so that it can end them when it stops. */
export type LiveStreams = { readonly serve: RequestHandler; close(): void };

/**
 * Server-sent events of one sandbox. The first message names the present version and touches nothing, so that whoever
 * comes back after a break sees whether it missed something.
 */
export function createLiveStreams(): LiveStreams {
  const open = new Set<Response>();

  function serve(request: Request, response: Response): void {
    const { sandbox } = visitOf(request);
    response.writeHead(200, {
      "Content-Type": "text/event-stream",
      "Cache-Control": "no-store",
      "X-Accel-Buffering": "no",
    });
    request.socket.setNoDelay(true);
    const tell = (change: LiveChange): void =>
      send(response, `data: ${JSON.stringify(change)}\n\n`);
    send(response, `retry: ${RETRY}\n\n`);
    tell({ logId: sandbox.logId, version: sandbox.version(), touched: [] });
    const stopWatching = sandbox.watch(tell);
    const heartbeat = setInterval(() => {
      send(response, ":\n\n");
      // A day that begins while somebody watches is told to the watcher.
      void sandbox.runDue();
    }, HEARTBEAT);
    open.add(response);
    response.on("close", () => {
      open.delete(response);
      clearInterval(heartbeat);
      stopWatching();
    });
  }

  return {
    serve,
    close() {
      for (const response of open) response.end();
    },
  };
}

function send(response: Response, message: string): void {
  if (response.writableLength > MOST_UNREAD) response.destroy();
  else response.write(message);
}
