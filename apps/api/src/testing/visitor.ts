import { PERSON_HEADER } from "@countersign/endpoints";
import type { Person } from "@countersign/domain";
import { parseSetCookie } from "cookie";

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
};

/** A browser: it keeps cookies by name and path and sends those that a path asks for, most specific first. */
export type Visitor = {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Signs a person in with the password that the simulator made. */
  signIn(person: Person): Promise<Answer>;
  /** The same browser in a tab that plays this person. */
  playing(person: Person): Visitor;
  /** The value of a cookie, wherever it lies. */
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string, path?: string): void;
};

type Jar = Map<string, { readonly name: string; readonly value: string; readonly path: string }>;

export function createVisitor(
  root: string,
  prefix: string,
  jar: Jar = new Map(),
  person?: Person,
): Visitor {
  async function send(path: string, init: RequestInit): Promise<Answer> {
    const address = `${prefix}${path}`;
    const headers = new Headers(init.headers);
    const cookies = cookiesFor(jar, address);
    if (cookies !== "") headers.set("Cookie", cookies);
    if (person !== undefined) headers.set(PERSON_HEADER, person.personId);
    const response = await fetch(`${root}${address}`, { ...init, headers, redirect: "manual" });
    for (const header of response.headers.getSetCookie()) keep(jar, header);
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: jsonIn(response, text),
    };
  }

  const visitor: Visitor = {
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, body, headers = {}) =>
      send(path, {
        method: "POST",
        body: JSON.stringify(body),
        headers: { "Content-Type": "application/json", ...headers },
      }),
    signIn: ({ side, userPrincipalName, credential }) =>
      visitor.post("/api/sign-in/password", {
        side,
        userPrincipalName,
        password: credential.status === "chosen" ? "" : credential.password,
      }),
    playing: (played) => createVisitor(root, prefix, jar, played),
    cookie: (name) => [...jar.values()].find((cookie) => cookie.name === name)?.value,
    setCookie: (name, value, path = "/") => void jar.set(`${name} ${path}`, { name, value, path }),
  };
  return visitor;
}

function cookiesFor(jar: Jar, address: string): string {
  return [...jar.values()]
    .filter(({ path }) => path === "/" || address === path || address.startsWith(`${path}/`))
    .toSorted((one, other) => other.path.length - one.path.length)
    .map(({ name, value }) => `${name}=${value}`)
    .join("; ");
}

function keep(jar: Jar, header: string): void {
  const { name, value = "", path = "/", maxAge } = parseSetCookie(header);
  if (maxAge === 0) jar.delete(`${name} ${path}`);
  else jar.set(`${name} ${path}`, { name, value, path });
}

function jsonIn(response: Response, text: string): unknown {
  return response.headers.get("content-type")?.startsWith("application/json")
    ? JSON.parse(text)
    : null;
}
