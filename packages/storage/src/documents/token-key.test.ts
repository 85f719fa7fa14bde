import { generateKeyPairSync } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createDisk } from "../testing/disk.ts";
import { openTokenKey } from "./token-key.ts";

function newPrivateKey(): unknown {
  return generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey.export({ format: "jwk" });
}

describe("the key of an installation's tokens", () => {
  it("is made at the first start and is the same at every later one", async () => {
    const { fileSystem } = createDisk();
    const made = await openTokenKey({ directory: "/data", fileSystem, newPrivateKey });
    const kept = await openTokenKey({ directory: "/data", fileSystem, newPrivateKey });
    expect(made.privateKey.kty).toBe("RSA");
    expect(kept).toEqual(made);
  });

  it("is never the public half alone", async () => {
    const { fileSystem } = createDisk();
    const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 1024 });
    const opening = openTokenKey({
      directory: "/data",
      fileSystem,
      newPrivateKey: () => publicKey.export({ format: "jwk" }),
    });
    await expect(opening).rejects.toThrow("d");
  });
});
