import type { Side } from "@countersign/domain";
import { stringifySetCookie } from "cookie";
import { SESSION_AGE } from "./session-tokens.ts";

/** One cookie per side, so that one browser plays both. */
export function cookieName(side: Side): string {
  return `countersign-${side}`;
}

/**
 * Every value that a `Cookie` header gives to a name, most specific path first (RFC 6265, 5.4): the cookie of the
 * default sandbox lies on `/` and comes along everywhere, so one name may stand there twice.
 */
export function cookieValues(header: string | undefined, name: string): readonly string[] {
  return (header ?? "")
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}

export type CookiePlace = {
  /** `""` for the default sandbox. */
  readonly prefix: string;
  readonly isOverTls: boolean;
};

/** The header that keeps a token in the browser, or takes it out with `null`. */
export function sessionCookie(
  side: Side,
  token: string | null,
  { prefix, isOverTls }: CookiePlace,
): string {
  return stringifySetCookie({
    name: cookieName(side),
    value: token ?? "",
    path: prefix === "" ? "/" : prefix,
    httpOnly: true,
    sameSite: "strict",
    secure: isOverTls,
    maxAge: token === null ? 0 : SESSION_AGE,
  });
}
