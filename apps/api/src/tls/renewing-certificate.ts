import type { Server } from "node:https";
import { type OpenTlsAuthority, openTlsAuthority, type TlsAuthority } from "@countersign/storage";
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
  const isGood = (kept: TlsAuthority): boolean => serves(kept, hosts, clock());
  const make = (): TlsAuthority => makeAuthority(hosts, clock());
  const certify = async (): Promise<OpenTlsAuthority> => {
    const opened = await openTlsAuthority({ directory, serves: isGood, make });
    server.setSecureContext(makeCertificate(opened.authority, hosts, clock()));
    return opened;
  };
  let inUse = await certify();
  const renew = async (): Promise<void> => {
    if (!isGood(inUse.authority)) inUse = await certify();
  };
  // What cannot be renewed now is tried again in an hour; the certificate in use serves for days yet.
  const timer = setInterval(() => void renew().catch(() => undefined), HOUR).unref();
  return { authorityPath: inUse.path, stop: () => clearInterval(timer) };
}
