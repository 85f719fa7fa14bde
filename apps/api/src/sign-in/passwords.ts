import { randomBytes, randomInt, scrypt, timingSafeEqual } from "node:crypto";
import type { Person } from "@countersign/domain";
import { isSameSecret } from "./is-same-secret.ts";

const COST = { N: 16_384, r: 8, p: 1 };
const KEY_BYTES = 32;
const SALT_BYTES = 16;

/** How a password that a person chose is kept: `scrypt$N$r$p$salt$key`, the last two in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, COST);
  return [
    "scrypt",
    COST.N,
    COST.r,
    COST.p,
    salt.toString("base64url"),
    key.toString("base64url"),
  ].join("$");
}

/** Compares in constant time. Passwords that the simulator made are sandbox data and stand there plainly. */
export async function isPasswordOf({ credential }: Person, password: string): Promise<boolean> {
  return credential.status === "chosen"
    ? matchesHash(password, credential.hash)
    : isSameSecret(password, credential.password);
}

async function matchesHash(password: string, hash: string): Promise<boolean> {
  const [scheme, N, r, p, salt = "", key = ""] = hash.split("$");
  if (scheme !== "scrypt") {
    throw new Error(`Passwords are kept as scrypt hashes; this one is "${scheme ?? ""}".`);
  }
  const expected = Buffer.from(key, "base64url");
  const found = await derive(password, Buffer.from(salt, "base64url"), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  return found.length === expected.length && timingSafeEqual(found, expected);
}

function derive(password: string, salt: Buffer, cost: typeof COST): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize("NFKC"), salt, KEY_BYTES, cost, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

/** Letters and digits that nobody mistakes for one another. */
const READABLE = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";

/** A password for a first sign-in, made anew: `Xk7d-Qm4T-wz9P`. */
export function makeOneTimePassword(): string {
  const letters = Array.from({ length: 12 }, () => READABLE[randomInt(READABLE.length)] ?? "");
  return [letters.slice(0, 4), letters.slice(4, 8), letters.slice(8)]
    .map((group) => group.join(""))
    .join("-");
}
