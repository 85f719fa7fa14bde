import { createORPCClient, ORPCError } from "@orpc/client";
import type { ContractRouterClient } from "@orpc/contract";
import { OpenAPILink } from "@orpc/openapi-client/fetch";
import { api, control } from "./contract/contract.ts";
import { ExplainedRefusal } from "./explained-refusal.ts";

// Every output is JSON as it stands (instants are text), so the client answers what the schemas say.
export type ApiClient = ContractRouterClient<typeof api>;
export type ControlClient = ContractRouterClient<typeof control>;

export type ClientOptions = {
  /** Origin and sandbox prefix, no trailing slash: `http://127.0.0.1:4280/s/abc`. */
  readonly root: string;
  /** Read on every call: whom this tab plays, if anybody. */
  readonly person?: () => string | null;
};

export const PERSON_HEADER = "Countersign-Person";

/** The typed client of a sandbox's own endpoints. */
export function createApiClient({ root, person }: ClientOptions): ApiClient {
  const headers = (): Record<string, string> => {
    const personId = person?.() ?? null;
    return personId === null ? {} : { [PERSON_HEADER]: personId };
  };
  return createORPCClient(new OpenAPILink(api, { url: `${root}/api`, headers }));
}

export type ControlClientOptions = {
  readonly root: string;
  /** The trainer's, where the server listens to other devices. */
  readonly passcode?: string | undefined;
};

export const PASSCODE_HEADER = "Countersign-Passcode";

/** The typed client of a sandbox's control endpoints. */
export function createControlClient({ root, passcode }: ControlClientOptions): ControlClient {
  const headers = passcode === undefined ? {} : { [PASSCODE_HEADER]: passcode };
  return createORPCClient(new OpenAPILink(control, { url: `${root}/_emulator`, headers }));
}

/** The explained refusal inside an error of the client; `null` for anything else. */
export function refusalIn(error: unknown): ExplainedRefusal | null {
  if (!(error instanceof ORPCError)) return null;
  const parsed = ExplainedRefusal.safeParse(error.data);
  return parsed.success ? parsed.data : null;
}

export { ORPCError };
