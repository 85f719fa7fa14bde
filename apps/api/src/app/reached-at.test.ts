import { demoPartners } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { openTestApp } from "../testing/open-test-app.ts";
import { rootReachedAt } from "./reached-at.ts";

const DISCOVERY = `/${demoPartners.oriolus.tenantId}/v2.0/.well-known/openid-configuration`;
const FORWARDED = { "X-Forwarded-Proto": "https" };

const Discovery = z.object({ token_endpoint: z.string() });

async function tokenEndpoint(root: string, headers: Record<string, string>): Promise<string> {
  const response = await fetch(`${root}${DISCOVERY}`, { headers });
  return Discovery.parse(await response.json()).token_endpoint;
}

describe("where a discovery document leads", () => {
  it("is https behind a proxy on this computer that says so", async () => {
    await using app = await openTestApp();
    const secure = app.root.replace("http:", "https:");
    expect(await tokenEndpoint(app.root, FORWARDED)).toContain(`${secure}/`);
  });

  it("is as the process listens for everybody else", async () => {
    await using app = await openTestApp();
    expect(await tokenEndpoint(app.root, {})).toContain(`${app.root}/`);
  });

  it("is the public address where that is https, whatever a proxy says", async () => {
    await using app = await openTestApp({ publicUrl: "https://training.example" });
    expect(await tokenEndpoint(app.root, FORWARDED)).toContain("https://training.example/");
  });

  it.each([
    ["127.0.0.1", "https://127.0.0.1:4280"],
    ["::ffff:127.0.0.1", "https://127.0.0.1:4280"],
    ["192.168.1.20", "http://127.0.0.1:4280"],
  ])("believes a proxy at %s: %s", (remoteAddress, root) => {
    const headers = { host: "127.0.0.1:4280", "x-forwarded-proto": "https" };
    const request = { headers, socket: { remoteAddress } };
    expect(rootReachedAt(request, "http://127.0.0.1:4280")).toBe(root);
  });
});
