import { describe, expect, it } from "vitest";
import { createDisk } from "../testing/disk.ts";
import { openTlsAuthority, type TlsAuthority } from "./tls-authority.ts";

const directory = "/data";

function numbered(): () => TlsAuthority {
  let made = 0;
  return () => {
    made += 1;
    return {
      format: 1,
      hosts: ["localhost"],
      expiresAt: "2026-05-21T10:42:00.000Z",
      certificate: `certificate ${made}`,
      privateKey: `key ${made}`,
    };
  };
}

describe("the certificate authority of an installation", () => {
  it("is the same at every start while it serves", async () => {
    const { fileSystem } = createDisk();
    const told = { directory, fileSystem, make: numbered(), serves: () => true };
    const made = await openTlsAuthority(told);
    expect(made.authority.certificate).toBe("certificate 1");
    expect(await openTlsAuthority(told)).toEqual(made);
  });

  it("is replaced, key and all, when it no longer serves", async () => {
    const { fileSystem } = createDisk();
    const told = { directory, fileSystem, make: numbered() };
    await openTlsAuthority({ ...told, serves: () => true });
    const { authority, path } = await openTlsAuthority({ ...told, serves: () => false });
    expect(authority).toMatchObject({ certificate: "certificate 2", privateKey: "key 2" });
    const shown = await fileSystem.read(path);
    expect(Buffer.from(shown ?? []).toString()).toBe("certificate 2");
  });

  it("shows programs its certificate and never its key", async () => {
    const { fileSystem } = createDisk();
    const { path } = await openTlsAuthority({
      directory,
      fileSystem,
      make: numbered(),
      serves: () => true,
    });
    expect(Buffer.from((await fileSystem.read(path)) ?? []).toString()).not.toContain("key");
  });
});
