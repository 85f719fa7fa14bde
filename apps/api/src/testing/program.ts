import type { App, PartnerUser } from "@countersign/domain";
import { demoApps } from "@countersign/scenarios";
import { z } from "zod";
import { insistOnPublishedShape } from "./published-shape.ts";

const PARTNER_CENTER = "https://api.partnercenter.microsoft.com";

export type ProgramAnswer = {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** Without a byte order mark. */
  readonly text: string;
  readonly body: unknown;
};
type Headed = Readonly<Record<string, string>>;
type Sent = {
  readonly body?: unknown;
  readonly text?: string | Uint8Array<ArrayBuffer> | ReadableStream;
  readonly headers?: Headed;
};

/** A program that speaks to the emulated API of one sandbox, with the token it was given. */
export type Program = {
  readonly root: string;
  readonly token: string | null;
  send(method: string, path: string, sent?: Sent): Promise<ProgramAnswer>;
  get(path: string, headers?: Headed): Promise<ProgramAnswer>;
  post(path: string, body: unknown, headers?: Headed): Promise<ProgramAnswer>;
  /** A form to the sign-in service. */
  form(path: string, fields: Headed, headers?: Headed): Promise<ProgramAnswer>;
  with(token: string): Program;
  /** The same program with a token on behalf of somebody, by name and password. */
  as(person: PartnerUser, app?: App): Promise<Program>;
  /** The same program with an app's own token. */
  itself(app?: App): Promise<Program>;
};

export function createProgram(root: string, token: string | null = null): Program {
  async function send(method: string, path: string, sent: Sent = {}): Promise<ProgramAnswer> {
    const headers = new Headers(sent.headers);
    if (token !== null && !headers.has("authorization")) {
      headers.set("Authorization", `Bearer ${token}`);
    }
    const text = sent.text ?? (sent.body === undefined ? undefined : JSON.stringify(sent.body));
    if (text !== undefined && !headers.has("content-type")) {
      headers.set("Content-Type", "application/json");
    }
    // A stream as a body is sent while it comes, which the types of the platform do not name yet.
    const init = { method, headers, redirect: "manual" as const, duplex: "half" };
    const response = await fetch(
      `${root}${path}`,
      text === undefined ? init : Object.assign(init, { body: text }),
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    const answered = new TextDecoder().decode(bytes);
    const isJson = response.headers.get("content-type")?.includes("json") === true;
    const { status } = response;
    const read: unknown = isJson && answered !== "" ? JSON.parse(answered) : null;
    if (!response.headers.has("countersign-fault")) {
      insistOnPublishedShape({ method, path, status, body: read });
    }
    return { status, headers: response.headers, bytes, text: answered, body: read };
  }

  const program: Program = {
    root,
    token,
    send,
    get: (path, headers = {}) => send("GET", path, { headers }),
    post: (path, body, headers = {}) => send("POST", path, { body, headers }),
    form: (path, fields, headers = {}) =>
      send("POST", path, {
        text: new URLSearchParams(fields).toString(),
        headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
      }),
    with: (given) => createProgram(root, given),
    async as(person, app = appOf(person)) {
      const answer = await program.form(`/${person.tenantId}/oauth2/token`, {
        ...fieldsOf(app),
        grant_type: "password",
        username: person.userPrincipalName,
        password: passwordOf(person),
        resource: PARTNER_CENTER,
      });
      return program.with(accessTokenIn(answer));
    },
    async itself(app = demoApps.oriolus) {
      const answer = await program.form(`/${app.tenantId}/oauth2/token`, {
        ...fieldsOf(app),
        grant_type: "client_credentials",
        resource: PARTNER_CENTER,
      });
      return program.with(accessTokenIn(answer));
    },
  };
  return program;
}

/** How an app proves itself in a form. */
export function fieldsOf({ appId, access }: App): Headed {
  return {
    client_id: appId,
    ...(access.kind === "secret" && { client_secret: access.secret }),
  };
}

export function passwordOf({ credential }: PartnerUser): string {
  return credential.status === "chosen" ? "" : credential.password;
}

export function accessTokenIn({ body }: ProgramAnswer): string {
  return z.object({ access_token: z.string() }).parse(body).access_token;
}

function appOf({ tenantId }: PartnerUser): App {
  const found = Object.values(demoApps).find((app) => app.tenantId === tenantId);
  if (found === undefined) throw new Error(`No app of the demo belongs to ${tenantId}.`);
  return found;
}
