import { createServer, IncomingMessage, type Server, ServerResponse } from "node:http";
import { createServer as createTlsServer, type Server as TlsServer } from "node:https";
import type { Express } from "express";

/** How long a client may take to say what it asks, in milliseconds: who dribbles is sent away with 408. */
export type Patience = {
  readonly headersTimeout: number;
  /** Of the whole request, its body with it. */
  readonly requestTimeout: number;
  /** How often is looked. */
  readonly connectionsCheckingInterval: number;
};

const PATIENCE: Patience = {
  headersTimeout: 20_000,
  requestTimeout: 60_000,
  connectionsCheckingInterval: 5_000,
};

export type ExpressServers = { readonly server: Server; readonly tlsServer: TlsServer | null };

/**
 * Servers for an Express app whose requests and responses are born with Express's methods. Express otherwise
 * changes the prototype of each one, which Node 20 and 22 pay for with three quarters of their speed.
 * Only for an app with routers; an app mounted inside it would change the prototypes again.
 */
export function createExpressServers(
  app: Express,
  withTls: boolean,
  patience: Patience = PATIENCE,
): ExpressServers {
  class BornRequest extends IncomingMessage {}
  class BornResponse<Asked extends IncomingMessage> extends ServerResponse<Asked> {}
  inherit(BornRequest.prototype, app.request, IncomingMessage.prototype);
  inherit(BornResponse.prototype, app.response, ServerResponse.prototype);
  // Both prototypes now hold every method of Express, which the types cannot follow through `defineProperties`.
  Object.assign(app, { request: BornRequest.prototype, response: BornResponse.prototype });
  const born = { IncomingMessage: BornRequest, ServerResponse: BornResponse, ...patience };
  return {
    server: createServer(born, app),
    tlsServer: withTls ? createTlsServer(born, app) : null,
  };
}

/** Copies what `source` and its ancestors below `root` own, the nearest last, so that the nearest wins. */
function inherit(target: object, source: object, root: object): void {
  const generations: object[] = [];
  for (let own: unknown = source; isObject(own) && own !== root; own = Object.getPrototypeOf(own)) {
    generations.unshift(own);
  }
  for (const generation of generations) {
    const { constructor: _, ...properties } = Object.getOwnPropertyDescriptors(generation);
    Object.defineProperties(target, properties);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
