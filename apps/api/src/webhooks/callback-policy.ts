import type { CallbackProblem } from "@countersign/partner-center-api";
import { isLoopback } from "../process/environment.ts";

export type CallbackPolicyOptions = {
  /** Hosts besides this computer's own that the operator lets deliveries go to. */
  readonly hosts: readonly string[];
  /** Whether this process listens at a port. */
  readonly isOwnPort: (port: number) => boolean;
};

/** Which addresses may be called. */
export type CallbackPolicy = {
  problemOf(url: string): CallbackProblem | null;
};

/**
 * The process calls out to nobody by itself: a delivery goes to this computer, or to a host that its
 * operator named. It does not go to the process itself either, whose control endpoints need no password here.
 */
export function createCallbackPolicy({ hosts, isOwnPort }: CallbackPolicyOptions): CallbackPolicy {
  return {
    problemOf(url) {
      const { hostname, port, protocol, username, password } = new URL(url);
      if (username !== "" || password !== "") return "credentials";
      const isHere = isThisComputer(hostname);
      if (!isHere && !hosts.includes(hostname)) return "elsewhere";
      const number = port === "" ? (protocol === "https:" ? 443 : 80) : Number(port);
      return isHere && isOwnPort(number) ? "own" : null;
    },
  };
}

/** A host as `URL` writes it: an address of version 6 stands in brackets. */
export function isThisComputer(hostname: string): boolean {
  return hostname === "[::1]" || isLoopback(hostname);
}
