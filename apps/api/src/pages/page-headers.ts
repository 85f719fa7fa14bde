import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";

const nonces = new WeakMap<ServerResponse, string>();

export type PageHeadersOptions = {
  readonly newNonce: () => string;
  readonly isDeveloping: boolean;
};

/** Gives a page its nonce and every header that keeps it to itself. Plain HTTP must do, so nothing here asks for TLS. */
export function pageHeaders({ newNonce, isDeveloping }: PageHeadersOptions): RequestHandler {
  const scripts = isDeveloping ? ["'self'", nonceSource] : ["'self'"];
  const connections = isDeveloping ? { connectSrc: ["'self'", "ws:"] } : {};
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: scripts,
        styleSrc: ["'self'", nonceSource],
        imgSrc: ["'self'", "data:"],
        workerSrc: ["'self'"],
        frameAncestors: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        ...connections,
      },
    },
    strictTransportSecurity: false,
    // Browsers ignore both over plain HTTP on a LAN address, and complain in every console.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "sameorigin" },
  });
  return (request, response, next) => {
    nonces.set(response, newNonce());
    protect(request, response, next);
  };
}

/** The nonce of a page behind `pageHeaders`. */
export function nonceOf(response: ServerResponse): string {
  const nonce = nonces.get(response);
  if (nonce === undefined) {
    throw new Error("The page passed no pageHeaders. Mount its route behind it.");
  }
  return nonce;
}

function nonceSource(_request: IncomingMessage, response: ServerResponse): string {
  return `'nonce-${nonceOf(response)}'`;
}
