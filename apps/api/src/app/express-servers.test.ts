import { IncomingMessage, ServerResponse } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
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

describe("a client that dribbles", () => {
  const hasty = { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 };

  it.each([
    ["its headers", "GET /here HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: "],
    ["its body", "POST /here HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\n{"],
  ])("with %s is sent away, and others are served meanwhile", async (_, begun) => {
    const app = express();
    app.get("/there", (_request, response) => void response.json({ served: true }));
    app.post("/here", (request, response) => {
      request.on("end", () => response.json({ served: true }));
      request.resume();
    });
    const { server } = createExpressServers(app, false, hasty);
    const port = await listen(server, "127.0.0.1", 0);
    const socket = connect(port, "127.0.0.1");
    const dribbling = setInterval(() => socket.write("a"), 40);
    socket.on("error", () => clearInterval(dribbling));
    const answered = text(socket);
    socket.write(begun);
    const other = await fetch(`http://127.0.0.1:${port}/there`);
    expect(await other.json()).toEqual({ served: true });
    expect(await answered).toMatch(/^HTTP\/1\.1 408 /u);
    clearInterval(dribbling);
    server.close();
    server.closeAllConnections();
  });
});
