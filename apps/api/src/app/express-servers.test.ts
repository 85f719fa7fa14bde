import { IncomingMessage, ServerResponse } from "node:http";
import express, { type Express } from "express";
import { describe, expect, it } from "vitest";
import { listen } from "../process/listen.ts";
import { createExpressServers } from "./express-servers.ts";

async function answerOf(app: Express, path: string): Promise<unknown> {
  const { server } = createExpressServers(app, false);
  const port = await listen(server, "127.0.0.1", 0);
  try {
    return await (await fetch(`http://127.0.0.1:${port}${path}`)).json();
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

describe("a server whose requests are born as Express's", () => {
  it("never has a prototype changed: the prototype of each one is the one Express would set", async () => {
    const app = express();
    const born: unknown[] = [];
    app.use((request, response) => {
      born.push(
        Object.getPrototypeOf(request) === app.request,
        Object.getPrototypeOf(response) === app.response,
      );
      response.json(born);
    });
    expect(await answerOf(app, "/")).toEqual([true, true]);
    expect(Object.getPrototypeOf(app.request)).toBe(IncomingMessage.prototype);
    expect(Object.getPrototypeOf(app.response)).toBe(ServerResponse.prototype);
  });

  it("gives a request Node's class and Express's reach: app, query, get, ip and the rest", async () => {
    const app = express();
    app.get("/here", (request, response) => {
      response.json({
        isNodes: request instanceof IncomingMessage && response instanceof ServerResponse,
        app: request.app === app && response.app === app,
        query: request.query,
        host: typeof request.get("host"),
        ip: request.ip,
        path: request.path,
      });
    });
    expect(await answerOf(app, "/here?standing=open")).toEqual({
      isNodes: true,
      app: true,
      query: { standing: "open" },
      host: "string",
      ip: "127.0.0.1",
      path: "/here",
    });
  });

  it("answers with Express's status, headers and JSON", async () => {
    const app = express();
    app.use((_request, response) => {
      response.status(201).set("X-Kept", "yes").json({ created: true });
    });
    const { server } = createExpressServers(app, false);
    const port = await listen(server, "127.0.0.1", 0);
    const response = await fetch(`http://127.0.0.1:${port}/`);
    expect([response.status, response.headers.get("x-kept"), await response.json()]).toEqual([
      201,
      "yes",
      { created: true },
    ]);
    server.close();
    server.closeAllConnections();
  });
});
