import { join } from "node:path";
import { z } from "zod";
import type { FileSystem } from "../file-system/file-system.ts";
import { nodeFileSystem } from "../file-system/node-file-system.ts";
import { openDocument } from "./document.ts";

/** `signingKey`: 32 random bytes in base64url. */
export const InstallationSecrets = z.strictObject({
  format: z.literal(1),
  signingKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
export type InstallationSecrets = z.infer<typeof InstallationSecrets>;

export type InstallationSecretsOptions = {
  readonly directory: string;
  /** Asked for 32 random bytes when the installation has no key yet. */
  readonly newSigningKey: () => Uint8Array;
  readonly fileSystem?: FileSystem;
};

/**
 * Reads the secrets of this installation, or makes them at its first start. Open the file store of the same
 * directory first: it makes the folder and keeps other processes out.
 * Rejects with `DocumentUnreadable`, `NotSaved` or `DocumentUnavailable`.
 */
export async function openInstallationSecrets({
  directory,
  newSigningKey,
  fileSystem = nodeFileSystem,
}: InstallationSecretsOptions): Promise<InstallationSecrets> {
  const path = join(directory, "secrets.json");
  const document = await openDocument({ path, fileSystem }, InstallationSecrets, made);
  return document.current();

  function made(): InstallationSecrets {
    return { format: 1, signingKey: Buffer.from(newSigningKey()).toString("base64url") };
  }
}
