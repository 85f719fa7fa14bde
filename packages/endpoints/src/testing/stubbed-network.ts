import { setupServer, type SetupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach } from "vitest";

export type StubbedNetwork = SetupServer;

/** The network of a test file. Nothing unstubbed is answered. */
export function stubbedNetwork(): StubbedNetwork {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
  // Before a test, not after one: a page may still ask for something until it is taken away.
  beforeEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}
