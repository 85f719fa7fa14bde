import { join } from "node:path";
import { z } from "zod";
import type { FileSystem } from "../file-system/file-system.ts";
import { nodeFileSystem } from "../file-system/node-file-system.ts";
import { openDocument } from "./document.ts";
import { writeDurably } from "./durable-adapter.ts";

/** A certificate authority of this computer alone. Certificate and key as PEM, `hosts` what it may speak for. */
export const TlsAuthority = z.strictObject({
  format: z.literal(1),
  hosts: z.array(z.string()),
  expiresAt: z.iso.datetime(),
  certificate: z.string(),
  privateKey: z.string(),
});
export type TlsAuthority = z.infer<typeof TlsAuthority>;

export type TlsAuthorityOptions = {
  readonly directory: string;
  /** Whether the one that is kept still serves; where not, or where there is none, another is made. */
  readonly serves: (kept: TlsAuthority) => boolean;
  readonly make: () => TlsAuthority;
  readonly fileSystem?: FileSystem;
};

/** The authority, and where its certificate lies as PEM. */
export type OpenTlsAuthority = { readonly authority: TlsAuthority; readonly path: string };

/**
 * Reads the certificate authority of this installation, or makes another. Its certificate alone also lies beside it
 * as PEM, for programs to trust. Open the file store of the same directory first. Both files are their owner's alone.
 * Rejects with `DocumentUnreadable`, `NotSaved` or `DocumentUnavailable`.
 */
export async function openTlsAuthority({
  directory,
  serves,
  make,
  fileSystem = nodeFileSystem,
}: TlsAuthorityOptions): Promise<OpenTlsAuthority> {
  const place = { path: join(directory, "tls-authority.json"), fileSystem };
  const document = await openDocument(place, TlsAuthority, make);
  if (!serves(document.current())) await document.update(make);
  const authority = document.current();
  const path = join(directory, "tls-authority.pem");
  await writeDurably({ path, fileSystem }, Buffer.from(authority.certificate));
  return { authority, path };
}
