import { createHash } from "node:crypto";
import { type Person, PersonId, type Side } from "@countersign/domain";
import { PERSON_HEADER } from "@countersign/endpoints";
import type { Request, Response } from "express";
import { apiError } from "../errors/api-error.ts";
import type { Visit } from "../visit/visit.ts";
import { cookieName, cookieValues, sessionCookie } from "./session-cookies.ts";
import { MOST_PEOPLE, type SessionTokens, type SignedIn } from "./session-tokens.ts";

/** Who is signed in where the request came from. */
export type Session = {
  /** The people signed in on a side who exist in the sandbox and may enter it, oldest first. */
  people(side: Side): Promise<readonly Person[]>;
  /** The person who acts: the one the request names, else the newest. Throws `NOT_SIGNED_IN`. */
  actor(side: Side): Promise<PersonId>;
  signIn(person: Person): Promise<void>;
  /** Signs one person out, or with `null` everybody of the side; answers who is left. */
  signOut(side: Side, personId: PersonId | null): Promise<readonly Person[]>;
};

export type SessionOptions = {
  readonly request: Request;
  readonly response: Response;
  readonly visit: Visit;
  readonly tokens: SessionTokens;
  readonly isOverTls: boolean;
};

export function openSession({
  request,
  response,
  visit,
  tokens,
  isOverTls,
}: SessionOptions): Session {
  const { sandbox, prefix } = visit;

  async function people(side: Side): Promise<readonly Person[]> {
    for (const value of cookieValues(request.headers.cookie, cookieName(side))) {
      const signedIn = await tokens.read(value);
      if (signedIn?.sandbox === sandbox.key && signedIn.side === side) {
        return signedIn.people.flatMap(entered(side));
      }
    }
    return [];
  }

  function entered(side: Side): (signedIn: SignedIn["people"][number]) => readonly Person[] {
    return ({ personId, password }) => {
      const person = sandbox.world().people.get(personId);
      if (person?.side !== side || person.credential.status === "oneTime") return [];
      return passwordMark(person) === password ? [person] : [];
    };
  }

  async function keep(side: Side, kept: readonly Person[]): Promise<void> {
    const entries = kept.slice(-MOST_PEOPLE).map((person) => ({
      personId: person.personId,
      password: passwordMark(person),
    }));
    const token =
      entries.length === 0
        ? null
        : await tokens.issue({ sandbox: sandbox.key, side, people: entries });
    response.append("Set-Cookie", sessionCookie(side, token, { prefix, isOverTls }));
  }

  async function without(side: Side, personId: PersonId): Promise<readonly Person[]> {
    return (await people(side)).filter((person) => person.personId !== personId);
  }

  return {
    people,
    async actor(side) {
      const signedIn = await people(side);
      const named = request.get(PERSON_HEADER);
      const acting =
        named === undefined
          ? signedIn.at(-1)
          : signedIn.find(({ personId }) => personId === PersonId.safeParse(named).data);
      if (acting === undefined) throw apiError("NOT_SIGNED_IN");
      return acting.personId;
    },
    signIn: async (person) =>
      keep(person.side, [...(await without(person.side, person.personId)), person]),
    async signOut(side, personId) {
      const left = personId === null ? [] : await without(side, personId);
      await keep(side, left);
      return left;
    },
  };
}

/** Tells one password of a person from the next, and says nothing of either. */
export function passwordMark({ personId, credential }: Person): string {
  return createHash("sha256")
    .update(JSON.stringify([personId, credential]))
    .digest("base64url");
}
