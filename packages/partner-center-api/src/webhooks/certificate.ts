import { createPrivateKey } from "node:crypto";
import forge from "node-forge";
import type { TokenKeyJwk } from "../port.ts";

/** Nothing in it changes with time, so that one key has one certificate, byte for byte, at every start. */
const VALID = {
  notBefore: new Date("2020-01-01T00:00:00.000Z"),
  notAfter: new Date("2099-12-31T23:59:59.000Z"),
};
const NAME = [
  { name: "commonName", value: "Countersign training webhooks" },
  { name: "organizationName", value: "Countersign: training and not Microsoft" },
];

/** The certificate of an installation's key, signed by itself: with it a receiver checks what a delivery is signed with. */
export function certificateOf(tokenKey: TokenKeyJwk): Uint8Array {
  const pem = createPrivateKey({ key: { ...tokenKey }, format: "jwk" }).export({
    type: "pkcs1",
    format: "pem",
  });
  const privateKey = forge.pki.privateKeyFromPem(pem.toString());
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.setRsaPublicKey(privateKey.n, privateKey.e);
  certificate.serialNumber = "01";
  Object.assign(certificate.validity, VALID);
  certificate.setSubject(NAME);
  certificate.setIssuer(NAME);
  certificate.setExtensions([
    { name: "basicConstraints", cA: false, critical: true },
    { name: "keyUsage", digitalSignature: true, critical: true },
  ]);
  certificate.sign(privateKey, forge.md.sha256.create());
  const der = forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes();
  return Buffer.from(der, "binary");
}
