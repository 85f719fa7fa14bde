import type { Environment } from "../process/environment.ts";

/** What a process is told that listens on any free port of this computer, unless told otherwise. */
export function anEnvironment(
  told: Partial<Environment> & Pick<Environment, "dataFolder">,
): Environment {
  return {
    port: 0,
    host: "127.0.0.1",
    publicUrl: null,
    trainer: null,
    callbackHosts: [],
    tls: null,
    endsWithParent: false,
    ...told,
  };
}
