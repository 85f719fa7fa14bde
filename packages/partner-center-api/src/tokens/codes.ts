import { createHash } from "node:crypto";
import type { AppId, Instant, PersonId } from "@countersign/domain";

/** What somebody allowed an app to fetch once, by a code. */
export type CodeGrant = {
  readonly sandbox: string;
  readonly appId: AppId;
  readonly personId: PersonId;
  readonly redirectUri: string;
  readonly resource: string;
  readonly scopes: readonly string[];
  readonly nonce: string | null;
  readonly challenge: { readonly method: "S256" | "plain"; readonly value: string } | null;
  readonly issuedAt: Instant;
};

/** Codes that are waiting to be redeemed; each is redeemed once. They last as long as the process, ten minutes at most. */
export type Codes = {
  keep(code: string, grant: CodeGrant): void;
  redeem(code: string): CodeGrant | null;
};

const WAITING_CODES = 1_000;

export function createCodes(): Codes {
  const waiting = new Map<string, CodeGrant>();
  return {
    keep(code, grant) {
      const oldest = waiting.keys().next();
      if (waiting.size >= WAITING_CODES && !oldest.done) waiting.delete(oldest.value);
      waiting.set(code, grant);
    },
    redeem(code) {
      const grant = waiting.get(code) ?? null;
      waiting.delete(code);
      return grant;
    },
  };
}

/** In ms, by the sandbox's clock. */
const LIFE_OF_A_CODE = 10 * 60 * 1000;

export function isFreshCode({ issuedAt }: CodeGrant, now: Instant): boolean {
  return Date.parse(now) - Date.parse(issuedAt) <= LIFE_OF_A_CODE;
}

/** Whether a verifier belongs to the challenge with which a code was asked for (RFC 7636). */
export function isVerified({ challenge }: CodeGrant, verifier: string | null): boolean {
  if (challenge === null) return true;
  if (verifier === null) return false;
  const shown =
    challenge.method === "plain"
      ? verifier
      : createHash("sha256").update(verifier).digest("base64url");
  return shown === challenge.value;
}
