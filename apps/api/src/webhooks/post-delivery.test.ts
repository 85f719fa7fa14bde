import { once } from "node:events";
import { createServer as createTcpServer, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { openReceiver, withStatus } from "../testing/receiver.ts";
import { postDelivery } from "./post-delivery.ts";

const body = Buffer.from('{"a":"ż"}', "utf8");
const going = new AbortController().signal;

function to(url: string) {
  return { url, headers: { "Content-Type": "application/json" }, body };
}

/** Something that listens and is no web server. */
async function openSocket(
  speak: (socket: Socket) => void,
): Promise<AsyncDisposable & { url: string }> {
  const open = new Set<Socket>();
  const server = createTcpServer((socket) => {
    open.add(socket);
    socket.on("error", () => undefined);
    speak(socket);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe("an attempt", () => {
  it("sends the very bytes, says what it is, and keeps no connection", async () => {
    await using receiver = await openReceiver();
    const outcome = await postDelivery()(to(receiver.url), going);
    expect(outcome).toEqual({ kind: "answered", status: 200 });
    const { bytes, headers } = await receiver.next();
    expect(bytes).toEqual(body);
    expect(headers).toMatchObject({ "content-length": "10", connection: "close" });
    expect(headers["countersign-training"]).toContain("simulation");
  });

  it.each([204, 404, 500])("is answered %i", async (status) => {
    await using receiver = await openReceiver();
    receiver.answer(withStatus(status));
    const outcome = await postDelivery()(to(receiver.url), going);
    expect(outcome).toEqual({ kind: "answered", status });
  });

  it("waits no longer than it may for a silent receiver", async () => {
    await using receiver = await openReceiver();
    receiver.answer(() => undefined);
    const outcome = await postDelivery(50)(to(receiver.url), going);
    expect(outcome).toEqual({ kind: "unanswered", reason: "timedOut" });
  });

  it("does not wait for the end of an answer that has none", async () => {
    await using receiver = await openReceiver();
    receiver.answer((response) => void response.writeHead(200).write("and so on"));
    const outcome = await postDelivery(200)(to(receiver.url), going);
    expect(outcome).toEqual({ kind: "answered", status: 200 });
  });

  it("reaches nobody at a port where nobody listens, and by https where http is spoken", async () => {
    await using receiver = await openReceiver();
    const secure = receiver.url.replace("http:", "https:");
    for (const url of ["http://127.0.0.1:1/", "http://localhost:1/", secure]) {
      const outcome = await postDelivery()(to(url), going);
      expect(outcome).toEqual({ kind: "unanswered", reason: "unreachable" });
    }
  });

  it.each([
    ["is silent and hangs up", (socket: Socket) => socket.end()],
    ["speaks something else", (socket: Socket) => socket.end("SSH-2.0-OpenSSH\r\n")],
    ["breaks off", (socket: Socket) => socket.end("HTTP/1.1 200 O")],
    [
      "answers without an end of headers",
      (socket: Socket) => socket.end(`HTTP/1.1 200 OK\r\nA: ${"a".repeat(40_000)}`),
    ],
  ])("is unanswered where the other side %s", async (_, speak) => {
    await using other = await openSocket((socket) => void socket.once("data", () => speak(socket)));
    const outcome = await postDelivery(2_000)(to(other.url), going);
    expect(outcome).toMatchObject({ kind: "unanswered" });
  });

  it("takes a switch of protocols for the answer that it is", async () => {
    await using other = await openSocket((socket) => {
      socket.once("data", () => socket.write("HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n"));
    });
    const outcome = await postDelivery()(to(other.url), going);
    expect(outcome).toEqual({ kind: "answered", status: 101 });
  });

  it("ends at once when the process stops", async () => {
    await using receiver = await openReceiver();
    receiver.answer(() => undefined);
    const stopping = new AbortController();
    const attempt = postDelivery()(to(receiver.url), stopping.signal);
    await receiver.next();
    stopping.abort();
    expect(await attempt).toMatchObject({ kind: "unanswered" });
    expect(await postDelivery()(to(receiver.url), stopping.signal)).toMatchObject({
      kind: "unanswered",
    });
    expect(receiver.received).toHaveLength(1);
  });
});
