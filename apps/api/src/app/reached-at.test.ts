import type { IncomingMessage } from "node:http";
import { demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { openTestApp } from "../testing/open-test-app.ts";
import { rootReachedAt } from "./reached-at.ts";

const DISCOVERY = `/${demoPartners.oriolus.tenantId}/v2.0/.well-known/openid-configuration`;
const FORWARDED = { "X-Forwarded-Proto": "https" };

async function tokenEndpoint(root: string, headers: Record<string, string>): Promise<unknown> {
  const response = await fetch(`${root}${DISCOVERY}`, { headers });
  return response.json();
}

describe("where a discovery document leads", () => {
  it("is https behind a proxy on this computer that says so", async () => {
    await using app = await openTestApp();
    const secure = app.root.replace("http:", "https:");
    expect(await tokenEndpoint(app.root, FORWARDED)).toMatchObject({
      token_endpoint: expect.stringMatching(new RegExp(`^${secure}/`, "u")),
    });
  });

  it("is as the process listens for everybody else", async () => {
    await using app = await openTestApp();
    expect(await tokenEndpoint(app.root, {})).toMatchObject({
      token_endpoint: expect.stringMatching(new RegExp(`^${app.root}/`, "u")),
    });
  });

  it("is the public address where that is https, whatever a proxy says", async () => {
    await using app = await openTestApp({ publicUrl: "https://training.example" });
    expect(await tokenEndpoint(app.root, FORWARDED)).toMatchObject({
      token_endpoint: expect.stringMatching(/^https:\/\/training\.example\//u),
    });
  });

  it.each([
    ["127.0.0.1", "https://127.0.0.1:4280"],
    ["::ffff:127.0.0.1", "https://127.0.0.1:4280"],
    ["192.168.1.20", "http://127.0.0.1:4280"],
  ])("believes a proxy at %s: %s", (remoteAddress, root) => {
    const headers = { host: "127.0.0.1:4280", "x-forwarded-proto": "https" };
    // What the question reads of a request, and nothing else.
    const request = { headers, socket: { remoteAddress } } as unknown as IncomingMessage;
    expect(rootReachedAt(request, "http://127.0.0.1:4280")).toBe(root);
  });
});
