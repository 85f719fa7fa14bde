import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { listen } from "../process/listen.ts";

/** What a receiver was sent, to the byte. */
export type Received = {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly body: unknown;
};
type Answering = (response: ServerResponse, received: Received) => void;

/** A program that listens for webhooks on this computer. */
export type Receiver = AsyncDisposable & {
  readonly url: string;
  readonly port: number;
  /** Everything it was sent so far, in the order of its arrival. */
  readonly received: readonly Received[];
  /** The next thing it is sent, or the oldest that nobody has asked for yet. */
  next(): Promise<Received>;
  /** How it answers from now on. */
  answer(how: Answering): void;
};

/** Answers 200 to everything, until it is told otherwise. */
export async function openReceiver(host = "127.0.0.1"): Promise<Receiver> {
  let answering: Answering = (response) => void response.end();
  const received: Received[] = [];
  const unread: Received[] = [];
  const waiting: ((received: Received) => void)[] = [];
  const server = createServer((request, response) => {
    void buffer(request).then((bytes) => {
      const { url = "", headers } = request;
      const body: unknown = JSON.parse(bytes.toString("utf8"));
      const each = { path: url, headers, bytes, body };
      received.push(each);
      const asker = waiting.shift();
      if (asker === undefined) unread.push(each);
      else asker(each);
      answering(response, each);
    });
  });
  const port = await listen(server, host, 0);
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${String(port)}/hooks`,
    port,
    received,
    next: () =>
      new Promise((resolve) => {
        const oldest = unread.shift();
        if (oldest === undefined) waiting.push(resolve);
        else resolve(oldest);
      }),
    answer(how) {
      answering = how;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function withStatus(status: number): Answering {
  return (response) => void response.writeHead(status).end();
}
