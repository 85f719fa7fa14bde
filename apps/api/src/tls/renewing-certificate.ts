import type { Server } from "node:https";
import { openTlsAuthority } from "@countersign/storage";
import { hostsOf, makeAuthority, makeCertificate, serves } from "./certificates.ts";

/** In ms. */
const HOUR = 3_600_000;

export type RenewingCertificate = {
  /** Where the certificate lies that programs are told to trust. */
  readonly authorityPath: string;
  readonly stop: () => void;
};

/**
 * Gives a server its certificate, and another one while it runs before the authority has come to its end. Programs
 * read what they trust when they start, so those that run on must then be started again.
 */
export async function renewCertificate(
  server: Server,
  { directory, named, clock }: { directory: string; named: readonly string[]; clock: () => Date },
): Promise<RenewingCertificate> {
  const hosts = hostsOf(named);
  let inUse: string | null = null;
  const renew = async (): Promise<string> => {
    const { authority, path } = await openTlsAuthority({
      directory,
      serves: (kept) => serves(kept, hosts, clock()),
      make: () => makeAuthority(hosts, clock()),
    });
    if (authority.certificate !== inUse) {
      server.setSecureContext(makeCertificate(authority, hosts, clock()));
    }
    inUse = authority.certificate;
    return path;
  };
  const authorityPath = await renew();
  // What cannot be renewed now is tried again in an hour; the certificate in use serves for days yet.
  const timer = setInterval(() => void renew().catch(() => undefined), HOUR).unref();
  return { authorityPath, stop: () => clearInterval(timer) };
}
