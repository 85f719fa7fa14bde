import type { SandboxPort } from "../port.ts";
import type { AnyClaims } from "./claims.ts";

/** Why a token is not good in a sandbox; `null` where it is. Lifetime is judged by the sandbox's clock alone. */
export function tokenProblem(
  { countersign }: Pick<AnyClaims, "countersign">,
  use: AnyClaims["countersign"]["use"],
  sandbox: SandboxPort,
): "malformed" | "otherSandbox" | "expired" | null {
  if (countersign.use !== use) return "malformed";
  if (countersign.sandbox !== sandbox.key) return "otherSandbox";
  const age = Date.parse(sandbox.now()) - Date.parse(countersign.issuedAt);
  return age > countersign.life * 1000 ? "expired" : null;
}
