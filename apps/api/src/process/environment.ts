import { resolve } from "node:path";
import { z } from "zod";

/** A variable that is set to nothing counts as not set. */
function optional<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
}

function portNumber() {
  return z.coerce.number().int().min(0).max(65_535);
}

function hosts() {
  return z
    .string()
    .transform(listOf)
    .pipe(z.array(z.string().refine(isHost)));
}

const Variables = z.object({
  PORT: optional(portNumber()),
  HOST: optional(z.string().trim().min(1)),
  PUBLIC_URL: optional(z.url({ protocol: /^https?$/u }).refine(isOrigin)),
  COUNTERSIGN_DATA: optional(z.string().min(1)),
  TRAINER_PASSCODE: optional(z.string().min(6)),
  COUNTERSIGN_WEBHOOK_HOSTS: optional(hosts()),
  COUNTERSIGN_TLS: optional(z.literal("auto")),
  COUNTERSIGN_TLS_PORT: optional(portNumber()),
  COUNTERSIGN_TLS_HOSTS: optional(hosts()),
  COUNTERSIGN_ENDS_WITH_PARENT: optional(z.literal("1")),
  INIT_CWD: optional(z.string()),
});

const DEFAULT_PORT = 4280;
const DEFAULT_TLS_PORT = 4443;
const DEFAULT_HOST = "127.0.0.1";
const DEFAULT_DATA_FOLDER = ".countersign";

export type Trainer = { readonly passcode: string };

export type Tls = { readonly port: number; readonly hosts: readonly string[] };

export type Variable =
  | "PORT"
  | "HOST"
  | "PUBLIC_URL"
  | "COUNTERSIGN_DATA"
  | "TRAINER_PASSCODE"
  | "COUNTERSIGN_WEBHOOK_HOSTS"
  | "COUNTERSIGN_TLS"
  | "COUNTERSIGN_TLS_PORT"
  | "COUNTERSIGN_TLS_HOSTS";

/** What the process was told, complete. */
export type Environment = {
  readonly port: number;
  readonly host: string;
  /** Root of all absolute links without a trailing slash; `null` where the listening address is the root. */
  readonly publicUrl: string | null;
  readonly dataFolder: string;
  /** Set where trainer functions ask for the passcode: decided once, never by who is calling. */
  readonly trainer: Trainer | null;
  /** Hosts besides this computer's own that webhooks may be delivered to. Nothing else is ever called. */
  readonly callbackHosts: readonly string[];
  /** Where TLS is spoken as well, and the names besides this computer's that it is spoken for. */
  readonly tls: Tls | null;
  readonly endsWithParent: boolean;
};

export type EnvironmentProblem = Variable | "passcodeMissing" | "tlsMissing";

export type EnvironmentRead =
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly problems: readonly EnvironmentProblem[] };

/** Reads the variables once. `folder` is where a relative default data folder lies. */
export function readEnvironment(variables: NodeJS.ProcessEnv, folder: string): EnvironmentRead {
  const parsed = Variables.safeParse(variables);
  if (!parsed.success) return { ok: false, problems: problemsIn(parsed.error) };
  const { HOST, PORT, PUBLIC_URL, TRAINER_PASSCODE, COUNTERSIGN_DATA, INIT_CWD } = parsed.data;
  const host = HOST ?? DEFAULT_HOST;
  const isOpenToOthers = !isLoopback(host) || PUBLIC_URL !== undefined;
  if (isOpenToOthers && TRAINER_PASSCODE === undefined) {
    return { ok: false, problems: ["passcodeMissing"] };
  }
  const tls = tlsIn(parsed.data);
  if (tls === "missing") return { ok: false, problems: ["tlsMissing"] };
  return {
    ok: true,
    environment: {
      port: PORT ?? DEFAULT_PORT,
      host,
      publicUrl: PUBLIC_URL === undefined ? null : new URL(PUBLIC_URL).origin,
      dataFolder:
        COUNTERSIGN_DATA === undefined
          ? resolve(folder, DEFAULT_DATA_FOLDER)
          : resolve(INIT_CWD ?? folder, COUNTERSIGN_DATA),
      trainer: TRAINER_PASSCODE === undefined ? null : { passcode: TRAINER_PASSCODE },
      callbackHosts: parsed.data.COUNTERSIGN_WEBHOOK_HOSTS ?? [],
      tls,
      endsWithParent: parsed.data.COUNTERSIGN_ENDS_WITH_PARENT === "1",
    },
  };
}

function tlsIn({
  COUNTERSIGN_TLS,
  COUNTERSIGN_TLS_PORT,
  COUNTERSIGN_TLS_HOSTS,
}: z.infer<typeof Variables>): Tls | null | "missing" {
  if (COUNTERSIGN_TLS === undefined) {
    const isTold = COUNTERSIGN_TLS_PORT !== undefined || COUNTERSIGN_TLS_HOSTS !== undefined;
    return isTold ? "missing" : null;
  }
  return { port: COUNTERSIGN_TLS_PORT ?? DEFAULT_TLS_PORT, hosts: COUNTERSIGN_TLS_HOSTS ?? [] };
}

/** Whether only this computer can reach a host. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/u.test(host);
}

function isOrigin(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search, hash } = new URL(url);
  return pathname === "/" && search === "" && hash === "";
}

function listOf(text: string): readonly string[] {
  return text
    .split(",")
    .map((part) => part.trim().toLowerCase())
    .filter((part) => part !== "");
}

/** A host and nothing else, as `URL` writes it. */
function isHost(host: string): boolean {
  if (!/^[\w.:[\]-]+$/u.test(host)) return false;
  return URL.canParse(`http://${host}`) && new URL(`http://${host}`).hostname === host;
}

const TOLD: readonly Variable[] = [
  "PORT",
  "HOST",
  "PUBLIC_URL",
  "COUNTERSIGN_DATA",
  "TRAINER_PASSCODE",
  "COUNTERSIGN_WEBHOOK_HOSTS",
  "COUNTERSIGN_TLS",
  "COUNTERSIGN_TLS_PORT",
  "COUNTERSIGN_TLS_HOSTS",
];

function problemsIn(error: z.ZodError): readonly Variable[] {
  return TOLD.filter((variable) => error.issues.some(({ path }) => path[0] === variable));
}
