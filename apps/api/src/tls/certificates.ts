import { generateKeyPairSync, randomBytes } from "node:crypto";
import { isIP } from "node:net";
import type { TlsAuthority } from "@countersign/storage";
import forge from "node-forge";

/** A key and the certificate of it, as PEM. */
export type KeyAndCertificate = { readonly key: string; readonly cert: string };

const DAY = 86_400_000;
/** In ms. Short, so that an authority that somebody trusted and forgot does no harm for long. */
const LIFE = 30 * DAY;
/** In ms: an authority that has less left is replaced at a start. */
const LEFT = 3 * DAY;
/** In ms: clocks of this computer's programs may be a little behind. */
const EARLIER = 3_600_000;

/** The bytes of an IPv4 or IPv6 address. The types of the library leave it out. */
const { bytesFromIP } = forge.util as typeof forge.util & {
  readonly bytesFromIP: (address: string) => string | null;
};

/** Its types know the universal types alone, where a tag of one's own may stand as well. */
const create: (
  tagClass: forge.asn1.Class,
  tag: number,
  isConstructed: boolean,
  value: string | forge.asn1.Asn1[],
) => forge.asn1.Asn1 = forge.asn1.create;

const ORGANIZATION = { name: "organizationName", value: "Countersign: training and not Microsoft" };
const OWN_HOSTS = ["localhost", "127.0.0.1", "::1"] as const;

/** This computer, and the hosts that were named: all that a certificate of ours speaks for. */
export function hostsOf(named: readonly string[]): readonly string[] {
  return [...OWN_HOSTS, ...named.map((host) => host.replace(/^\[|\]$/gu, ""))];
}

/** Whether an authority speaks for exactly these hosts, and for some days more. */
export function serves(kept: TlsAuthority, hosts: readonly string[], now: Date): boolean {
  return (
    JSON.stringify(kept.hosts) === JSON.stringify(hosts) &&
    Date.parse(kept.expiresAt) - now.getTime() > LEFT
  );
}

/**
 * A certificate authority that can speak for these hosts and nothing else: its name constraints (RFC 5280, 4.2.1.10)
 * are critical, so that whoever does not understand them rejects it.
 */
export function makeAuthority(hosts: readonly string[], now: Date): TlsAuthority {
  const { privateKey, publicKey } = newKeys();
  const expires = new Date(now.getTime() + LIFE);
  const subject = [
    { name: "commonName", value: `Countersign training authority ${now.toISOString()}` },
    ORGANIZATION,
  ];
  const certificate = newCertificate(publicKey, { subject, issuer: subject, now, expires });
  certificate.setExtensions([
    { name: "basicConstraints", cA: true, pathLenConstraint: 0, critical: true },
    { name: "keyUsage", keyCertSign: true, critical: true },
    { name: "subjectKeyIdentifier" },
    { id: "2.5.29.30", critical: true, value: constraints(hosts) },
  ]);
  certificate.sign(privateKey, forge.md.sha256.create());
  return {
    format: 1,
    hosts: [...hosts],
    expiresAt: expires.toISOString(),
    certificate: forge.pki.certificateToPem(certificate),
    privateKey: forge.pki.privateKeyToPem(privateKey),
  };
}

/** A key and a certificate for these hosts, valid as long as the authority that signs it. */
export function makeCertificate(
  authority: TlsAuthority,
  hosts: readonly string[],
  now: Date,
): KeyAndCertificate {
  const { privateKey, publicKey } = newKeys();
  const issuer = forge.pki.certificateFromPem(authority.certificate);
  const certificate = newCertificate(publicKey, {
    subject: [{ name: "commonName", value: hosts[0] ?? "localhost" }, ORGANIZATION],
    issuer: issuer.subject.attributes,
    now,
    expires: new Date(authority.expiresAt),
  });
  certificate.setExtensions([
    { name: "basicConstraints", cA: false, critical: true },
    { name: "keyUsage", digitalSignature: true, keyEncipherment: true, critical: true },
    { name: "extKeyUsage", serverAuth: true },
    {
      name: "authorityKeyIdentifier",
      keyIdentifier: issuer.generateSubjectKeyIdentifier().bytes(),
    },
    { name: "subjectAltName", altNames: hosts.map(altName) },
  ]);
  const signer = forge.pki.privateKeyFromPem(authority.privateKey);
  certificate.sign(signer, forge.md.sha256.create());
  return {
    key: forge.pki.privateKeyToPem(privateKey),
    cert: forge.pki.certificateToPem(certificate),
  };
}

function newKeys(): forge.pki.rsa.KeyPair {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs1", format: "pem" });
  const own = forge.pki.privateKeyFromPem(pem.toString());
  return { privateKey: own, publicKey: forge.pki.setRsaPublicKey(own.n, own.e) };
}

type Told = {
  readonly subject: forge.pki.CertificateField[];
  readonly issuer: forge.pki.CertificateField[];
  readonly now: Date;
  readonly expires: Date;
};

function newCertificate(
  publicKey: forge.pki.rsa.PublicKey,
  { subject, issuer, now, expires }: Told,
): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  // A number is positive where its first bit is clear (RFC 5280, 4.1.2.2).
  certificate.serialNumber = `01${randomBytes(15).toString("hex")}`;
  certificate.validity.notBefore = new Date(now.getTime() - EARLIER);
  certificate.validity.notAfter = expires;
  certificate.setSubject(subject);
  certificate.setIssuer(issuer);
  return certificate;
}

const DNS_NAME = 2;
const IP_ADDRESS = 7;

function altName(host: string): object {
  return isIP(host) === 0 ? { type: DNS_NAME, value: host } : { type: IP_ADDRESS, ip: host };
}

/** The DER of NameConstraints with `permittedSubtrees` alone. */
function constraints(hosts: readonly string[]): string {
  const subtrees = hosts.map((host) =>
    sequence([isIP(host) === 0 ? tagged(DNS_NAME, host) : tagged(IP_ADDRESS, addressAlone(host))]),
  );
  return forge.asn1.toDer(sequence([tagged(0, subtrees)])).getBytes();
}

function sequence(parts: forge.asn1.Asn1[]): forge.asn1.Asn1 {
  const { Class, Type } = forge.asn1;
  return forge.asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, parts);
}

function tagged(tag: number, value: string | forge.asn1.Asn1[]): forge.asn1.Asn1 {
  return create(forge.asn1.Class.CONTEXT_SPECIFIC, tag, typeof value !== "string", value);
}

/** An address and a mask of ones as long. */
function addressAlone(host: string): string {
  const bytes = bytesFromIP(host);
  if (bytes === null) throw new Error(`${host} is no address.`);
  return bytes + "\u{ff}".repeat(bytes.length);
}
