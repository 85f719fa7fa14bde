import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import { isLoopback } from "../process/environment.ts";

/** What is looked at of a request. */
type Reached = Pick<IncomingMessage, "headers"> & {
  readonly socket: Pick<Socket, "remoteAddress">;
};

/** Whether a request came by our own TLS. */
export function isEncrypted(request: Reached): boolean {
  return request.socket instanceof TLSSocket;
}

/**
 * Root of the addresses that a program is answered with: they lead where it came from, so that one that takes
 * nothing but https gets https. A proxy is believed to have ended TLS when it runs on this computer; an address
 * that was named by `PUBLIC_URL` with https is believed always.
 */
export function rootReachedAt(request: Reached, publicUrl: string): string {
  const here = `https://${(request.headers.host ?? "").toLowerCase()}`;
  if (isEncrypted(request)) return here;
  if (publicUrl.startsWith("https:")) return publicUrl;
  return isForwardedFromTls(request) ? here : publicUrl;
}

function isForwardedFromTls({ headers, socket }: Reached): boolean {
  const peer = (socket.remoteAddress ?? "").replace(/^::ffff:/u, "");
  return headers["x-forwarded-proto"] === "https" && isLoopback(peer);
}
