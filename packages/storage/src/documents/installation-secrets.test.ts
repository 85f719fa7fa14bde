import { describe, expect, it } from "vitest";
import { createDisk } from "../testing/disk.ts";
import { openInstallationSecrets } from "./installation-secrets.ts";

const firstKey = new Uint8Array(32).fill(7);
const otherKey = new Uint8Array(32).fill(8);

describe("the secrets of an installation", () => {
  it("are made at the first start and are the same at every later one", async () => {
    const { fileSystem } = createDisk();
    const directory = "/data";
    const made = await openInstallationSecrets({
      directory,
      fileSystem,
      newSigningKey: () => firstKey,
    });
    const kept = await openInstallationSecrets({
      directory,
      fileSystem,
      newSigningKey: () => otherKey,
    });
    expect(Buffer.from(made.signingKey, "base64url")).toEqual(Buffer.from(firstKey));
    expect(kept).toEqual(made);
  });

  it("refuse a key that is not 32 bytes long", async () => {
    const { fileSystem } = createDisk();
    const opening = openInstallationSecrets({
      directory: "/data",
      fileSystem,
      newSigningKey: () => new Uint8Array(16),
    });
    await expect(opening).rejects.toThrow("signingKey");
  });
});
