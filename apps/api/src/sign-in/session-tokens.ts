import { PersonId, Side } from "@countersign/domain";
import { jwtVerify, SignJWT } from "jose";
import { z } from "zod";

/** At most this many people are signed in on one side of one browser. */
export const MOST_PEOPLE = 8;
/** In seconds of real time: 12 hours, a working day. */
export const SESSION_AGE = 12 * 60 * 60;

/** A person, and which of their passwords opened the account: after a new one they sign in again. */
const SignedInPerson = z.strictObject({ personId: PersonId, password: z.string() });

/** Who is signed in on one side of one sandbox, oldest first. */
export const SignedIn = z.strictObject({
  sandbox: z.string(),
  side: Side,
  people: z.array(SignedInPerson).max(MOST_PEOPLE),
});
export type SignedIn = z.infer<typeof SignedIn>;

const Claims = z.object({ ...SignedIn.shape, exp: z.number() });
type Claims = z.infer<typeof Claims>;

/** Signs and reads what a session cookie says. */
export type SessionTokens = {
  issue(signedIn: SignedIn): Promise<string>;
  /** `null` for a forged, damaged or expired token: the same as none. */
  read(token: string): Promise<SignedIn | null>;
};

const REMEMBERED_TOKENS = 2_000;

/** Tokens age by real time, whatever the clock of the sandbox says. Verified ones are remembered, bounded. */
export function createSessionTokens(signingKey: Uint8Array, clock: () => Date): SessionTokens {
  const verified = new Map<string, Claims>();

  async function claimsIn(token: string): Promise<Claims | null> {
    const known = verified.get(token);
    if (known !== undefined) return known;
    try {
      const { payload } = await jwtVerify(token, signingKey, {
        algorithms: ["HS256"],
        currentDate: clock(),
      });
      const claims = Claims.parse(payload);
      remember(token, claims);
      return claims;
    } catch {
      // Whatever is wrong with a token, its bearer is nobody; signing in again is the one cure.
      return null;
    }
  }

  function remember(token: string, claims: Claims): void {
    const oldest = verified.keys().next();
    if (verified.size >= REMEMBERED_TOKENS && !oldest.done) verified.delete(oldest.value);
    verified.set(token, claims);
  }

  return {
    issue(signedIn) {
      const now = Math.floor(clock().getTime() / 1000);
      return new SignJWT(signedIn)
        .setProtectedHeader({ alg: "HS256" })
        .setIssuedAt(now)
        .setExpirationTime(now + SESSION_AGE)
        .sign(signingKey);
    },
    async read(token) {
      const claims = await claimsIn(token);
      if (claims === null || claims.exp * 1000 <= clock().getTime()) return null;
      const { sandbox, side, people } = claims;
      return { sandbox, side, people };
    },
  };
}
