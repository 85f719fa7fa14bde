import type { Server } from "node:http";
import { words } from "../locales/words.ts";
import { StartRefused } from "./start-refused.ts";

/** Listens and answers the port that was given. Rejects with `StartRefused` when the address cannot be had. */
export function listen(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) =>
      reject(new StartRefused(reasonOf(error, host, port), { cause: error })),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function reasonOf(error: Error, host: string, port: number): string {
  switch ("code" in error ? error.code : undefined) {
    case "EADDRINUSE":
      return words.t("start.portInUse", { port: String(port), next: String(port + 1) });
    case "EACCES":
      return words.t("start.portForbidden", { port: String(port), host });
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return words.t("start.hostUnknown", { host });
    default:
      return error.message;
  }
}
