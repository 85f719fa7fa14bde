import { generateKeyPairSync } from "node:crypto";
import type { TokenKeyJwk } from "@countersign/partner-center-api";
import { z } from "zod";

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
let made: TokenKeyJwk | undefined;

/** A key for the tokens of all apps of a test file. */
export function testTokenKey(): TokenKeyJwk {
  made ??= PrivateKey.parse(
    generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }),
  );
  return made;
}
