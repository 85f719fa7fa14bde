import { join } from "node:path";
import { z } from "zod";
import type { FileSystem } from "../file-system/file-system.ts";
import { nodeFileSystem } from "../file-system/node-file-system.ts";
import { openDocument } from "./document.ts";

/** A private RSA key as a JSON Web Key (RFC 7517). */
const PrivateKey = z.object({
  kty: z.literal("RSA"),
  n: z.string(),
  e: z.string(),
  d: z.string(),
  p: z.string(),
  q: z.string(),
  dp: z.string(),
  dq: z.string(),
  qi: z.string(),
});

export const TokenKey = z.strictObject({ format: z.literal(1), privateKey: PrivateKey });
export type TokenKey = z.infer<typeof TokenKey>;

export type TokenKeyOptions = {
  readonly directory: string;
  /** Asked for a key pair when the installation has none yet. */
  readonly newPrivateKey: () => unknown;
  readonly fileSystem?: FileSystem;
};

/**
 * Reads the key by which this installation signs tokens of the emulated API, or makes it at its first start. Open the
 * file store of the same directory first. Rejects with `DocumentUnreadable`, `NotSaved` or `DocumentUnavailable`.
 */
export async function openTokenKey({
  directory,
  newPrivateKey,
  fileSystem = nodeFileSystem,
}: TokenKeyOptions): Promise<TokenKey> {
  const path = join(directory, "token-key.json");
  const document = await openDocument({ path, fileSystem }, TokenKey, made);
  return document.current();

  function made(): TokenKey {
    return { format: 1, privateKey: PrivateKey.parse(newPrivateKey()) };
  }
}
