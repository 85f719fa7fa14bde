import { z } from "zod";
import { api, control } from "../contract/contract.ts";

export type ContractEndpoint = {
  /** `partner.attestAgreement`. */
  readonly name: string;
  readonly method: "GET" | "POST" | "DELETE";
  /** Below the sandbox's prefix, with its parameters in braces. */
  readonly path: string;
  /** The kinds of refusal that it can answer, besides that of a sandbox nobody opened. */
  readonly refusals: readonly string[];
};

const Procedure = z.object({
  "~orpc": z.object({
    route: z.object({ method: z.enum(["GET", "POST", "DELETE"]), path: z.string() }),
    errorMap: z.record(z.string(), z.unknown()),
  }),
});
const Group = z.record(z.string(), z.unknown());

/** Every endpoint of the contract, read off the contract itself. */
export function contractEndpoints(): readonly ContractEndpoint[] {
  return [...endpointsIn(api, "/api"), ...endpointsIn(control, "/_emulator")];
}

function endpointsIn(node: unknown, under: string, name = ""): readonly ContractEndpoint[] {
  const procedure = Procedure.safeParse(node).data?.["~orpc"];
  if (procedure === undefined) {
    return Object.entries(Group.parse(node)).flatMap(([key, child]) =>
      endpointsIn(child, under, name === "" ? key : `${name}.${key}`),
    );
  }
  const { route, errorMap } = procedure;
  const refusals = Object.keys(errorMap).filter(
    (code) => /^[a-z]/u.test(code) && code !== "unknownSandbox",
  );
  return [{ name, method: route.method, path: `${under}${route.path}`, refusals }];
}
