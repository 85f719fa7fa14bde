import { z } from "zod";

export const LinkParameter = z.enum(["invType", "partnerId", "msppId", "indirectCSPId", "DAP"]);
export type LinkParameter = z.infer<typeof LinkParameter>;

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
