import { z } from "zod";

export const LinkParameter = z.enum(["invType", "partnerId", "msppId", "indirectCSPId", "DAP"]);
export type LinkParameter = z.infer<typeof LinkParameter>;

/** The names each part has had in the vendor's links, in lower case, the present one first. */
export const PARAMETER_NAMES = {
  invType: ["invtype", "type"],
  partnerId: ["partnerid", "id"],
  msppId: ["msppid"],
  indirectCSPId: ["indirectcspid", "indirectcsp"],
  DAP: ["dap"],
} as const satisfies Record<LinkParameter, readonly string[]>;

/** The part that a name in a link stands for, in any letter case; `null` for a name of something else. */
export function parameterNamed(name: string): LinkParameter | null {
  const wanted = name.trim().toLowerCase();
  const isNamed = (parameter: LinkParameter): boolean =>
    PARAMETER_NAMES[parameter].some((known) => known === wanted);
  return LinkParameter.options.find(isNamed) ?? null;
}

/** What precisely is wrong with a link that was meant as an invitation. */
export const LinkProblem = z.discriminatedUnion("problem", [
  z.strictObject({ problem: z.literal("notALink"), text: z.string() }),
  z.strictObject({ problem: z.literal("invitationTypeMissing") }),
  z.strictObject({ problem: z.literal("invitationTypeUnknown"), value: z.string() }),
  z.strictObject({ problem: z.literal("invitationTypeNotRehearsed"), value: z.string() }),
  z.strictObject({ problem: z.literal("parameterMissing"), parameter: LinkParameter }),
  z.strictObject({
    problem: z.literal("idMalformed"),
    parameter: LinkParameter,
    value: z.string(),
  }),
  z.strictObject({ problem: z.literal("locationIdMalformed"), value: z.string() }),
  z.strictObject({ problem: z.literal("flagMalformed"), value: z.string() }),
  z.strictObject({ problem: z.literal("routeUnknown"), route: z.string() }),
]);
export type LinkProblem = z.infer<typeof LinkProblem>;
