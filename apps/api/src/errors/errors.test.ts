import {
  createFileStore,
  createMemoryStore,
  DocumentUnavailable,
  type SandboxStore,
} from "@countersign/storage";
import { createDisk } from "@countersign/storage/testing";
import { demoCustomerPeople } from "@countersign/scenarios";
import { describe, expect, it } from "vitest";
import { anAcceptance } from "../testing/invitations.ts";
import { openTestApp } from "../testing/open-test-app.ts";
import { matching } from "../testing/matching.ts";

const { ewa } = demoCustomerPeople;

describe("a write that the disk refuses", () => {
  it.each(["write", "openFile"] as const)(
    "when %s fails is answered as not saved, and it was not",
    async (operation) => {
      const disk = createDisk();
      const store = await createFileStore({ directory: "/data", fileSystem: disk.fileSystem });
      await using app = await openTestApp({ store });
      const customer = app.visitor();
      await customer.signIn(ewa);
      const sandbox = await app.sandboxes.find("demo");
      const version = sandbox?.version();
      // Opening a log syncs it, and a fault there would leave doubt.
      await store.header(sandbox?.logId ?? "");
      disk.faults.failNext(operation);
      const { status, body } = await customer.post("/api/relationships", anAcceptance());
      expect(status).toBe(503);
      expect(body).toMatchObject({ code: "NOT_SAVED", defined: true });
      expect(sandbox?.version()).toBe(version);
      expect((await customer.get("/api/partners")).body).toMatchObject({ items: [], records: [] });
    },
  );

  it("stops the sandbox, and says so, when nobody knows what the disk kept", async () => {
    const disk = createDisk();
    const store = await createFileStore({ directory: "/data", fileSystem: disk.fileSystem });
    await using app = await openTestApp({ store });
    const customer = app.visitor();
    await customer.signIn(ewa);
    disk.faults.failNext("sync");
    const first = await customer.post("/api/relationships", anAcceptance());
    const again = await customer.post("/api/relationships", anAcceptance());
    for (const { status, body } of [first, again]) {
      expect(status).toBe(503);
      expect(body).toMatchObject({ code: "SANDBOX_STOPPED", defined: true });
    }
    expect((await customer.get("/api/partners")).body).toMatchObject({ items: [], records: [] });
  });

  it("stops the sandbox, too, when nobody knows which log its key names after a reset", async () => {
    const memory = createMemoryStore();
    const unsure: SandboxStore = {
      ...memory,
      async create(...asked) {
        if (asked[3]?.replace === true) throw new DocumentUnavailable("registry.json", "EIO");
        return memory.create(...asked);
      },
    };
    await using app = await openTestApp({ store: unsure });
    const { status, body } = await app.visitor().post("/_emulator/reset", {});
    expect([status, body]).toMatchObject([503, { code: "SANDBOX_STOPPED", defined: true }]);
  });

  it("is saved when tried again once there is room", async () => {
    let isFull = false;
    const store = createMemoryStore({
      beforeWrite: () => {
        if (isFull) throw new Error("ENOSPC");
      },
    });
    await using app = await openTestApp({ store });
    const customer = app.visitor();
    await customer.signIn(ewa);
    isFull = true;
    const all = await Promise.all(
      Array.from({ length: 5 }, () => customer.post("/api/relationships", anAcceptance())),
    );
    expect(all.map(({ status }) => status)).toEqual([503, 503, 503, 503, 503]);
    isFull = false;
    expect((await customer.post("/api/relationships", anAcceptance())).status).toBe(201);
    expect((await customer.get("/api/partners")).body).toMatchObject({
      items: [{}],
      records: [{}],
    });
  });

  it("leaves a reset undone and the sandbox as it was", async () => {
    let isFull = false;
    const store = createMemoryStore({
      beforeWrite: () => {
        if (isFull) throw new Error("ENOSPC");
      },
    });
    await using app = await openTestApp({ store });
    const before = (await app.sandboxes.find("demo"))?.logId;
    isFull = true;
    const { status, body } = await app.visitor().post("/_emulator/reset", {});
    expect(status).toBe(503);
    expect(body).toMatchObject({ code: "NOT_SAVED" });
    expect((await app.sandboxes.find("demo"))?.logId).toBe(before);
  });
});

describe("a bug", () => {
  it("shows nothing but a request id, under which the log tells all", async () => {
    await using app = await openTestApp();
    const sandbox = await app.sandboxes.find("demo");
    Object.assign(sandbox ?? {}, {
      world: () => {
        throw new TypeError("the secret inner life");
      },
    });
    const { status, body, text } = await app.visitor().get("/api/stage");
    expect(status).toBe(500);
    expect(text).not.toContain("secret inner life");
    expect(body).toMatchObject({
      code: "INTERNAL_SERVER_ERROR",
      data: { requestId: matching.anyText() },
    });
    const requestId = /"requestId":"([^"]+)"/u.exec(text)?.[1] ?? "none";
    expect(app.logged()).toContain(requestId);
    expect(app.logged()).toContain("the secret inner life");
  });
});
