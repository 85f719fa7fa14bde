import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { describe, expect, it } from "vitest";
import { builtFiles } from "./built-files.ts";

async function aBuild(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "countersign-build-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "assets", "main-a1.js"), "export {};");
  return folder;
}

describe("the files of a build", () => {
  it("go on being served while another build replaces them", async () => {
    const folder = await aBuild();
    const serve = builtFiles(folder);
    await rm(folder, { recursive: true });
    const app = express();
    if (serve !== undefined) app.use(serve);
    const server = createServer(app).listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const answer = await fetch(`http://127.0.0.1:${String(port)}/assets/main-a1.js`);
    expect([answer.status, await answer.text()]).toEqual([200, "export {};"]);
    expect((await fetch(`http://127.0.0.1:${String(port)}/assets/other.js`)).status).toBe(404);
    const again = await fetch(answer.url, {
      // Without a wish of its own, fetch asks with no-cache as soon as it sees the other header.
      headers: {
        "If-None-Match": answer.headers.get("etag") ?? "",
        "Cache-Control": "max-age=0",
      },
    });
    expect(again.status).toBe(304);
    server.close();
    server.closeAllConnections();
  });

  it("are nothing where nobody built", () => {
    expect(builtFiles(join(tmpdir(), "countersign-never-built"))).toBeUndefined();
  });
});
