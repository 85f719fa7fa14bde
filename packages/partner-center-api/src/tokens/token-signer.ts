import { createHash, createPrivateKey, createPublicKey } from "node:crypto";
import { compactVerify, type JWTPayload, SignJWT } from "jose";
import type { TokenKeyJwk } from "../port.ts";
import { AnyClaims } from "./claims.ts";

/** Signs tokens of every kind, and reads what it signed. */
export type TokenSigner = {
  sign(claims: JWTPayload): Promise<string>;
  /** What a token says; `null` for one that this installation did not sign. */
  read(token: string): Promise<AnyClaims | null>;
  /** Whether a text looks like a token at all, signed by whomever. */
  looksLikeToken(text: string): boolean;
  readonly publicKey: PublicKey;
};

/** The public half, as key sets carry it. */
export type PublicKey = {
  readonly kty: "RSA";
  readonly use: "sig";
  readonly alg: "RS256";
  readonly kid: string;
  readonly x5t: string;
  readonly n: string;
  readonly e: string;
};

const REMEMBERED_TOKENS = 2_000;

/** Verified tokens are remembered, bounded, because checking a signature is the dearest part of a read. */
export function createTokenSigner(tokenKey: TokenKeyJwk): TokenSigner {
  const { kty, n, e } = tokenKey;
  const privateKey = createPrivateKey({ key: { ...tokenKey }, format: "jwk" });
  const publicKey = createPublicKey({ key: { kty, n, e }, format: "jwk" });
  const kid = createHash("sha256").update(`${n}.${e}`).digest("base64url").slice(0, 27);
  const verified = new Map<string, AnyClaims>();

  function remember(token: string, claims: AnyClaims): void {
    const oldest = verified.keys().next();
    if (verified.size >= REMEMBERED_TOKENS && !oldest.done) verified.delete(oldest.value);
    verified.set(token, claims);
  }

  async function verify(token: string): Promise<AnyClaims | null> {
    try {
      const { payload } = await compactVerify(token, publicKey, { algorithms: ["RS256"] });
      return AnyClaims.parse(JSON.parse(new TextDecoder().decode(payload)));
    } catch {
      // Whatever is wrong with a token, its bearer is nobody.
      return null;
    }
  }

  return {
    sign: (claims) =>
      new SignJWT(claims)
        .setProtectedHeader({ typ: "JWT", alg: "RS256", kid, x5t: kid })
        .sign(privateKey),
    async read(token) {
      const known = verified.get(token);
      if (known !== undefined) return known;
      const claims = await verify(token);
      if (claims !== null) remember(token, claims);
      return claims;
    },
    looksLikeToken: (text) => /^[\w-]+\.[\w-]+\.[\w-]*$/u.test(text),
    publicKey: { kty, use: "sig", alg: "RS256", kid, x5t: kid, n, e },
  };
}
