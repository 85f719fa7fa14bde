import { z } from "zod";
import { type Decision, happened } from "../decision.ts";
import { IndirectResellerLink, Partner, type PartnerEvent } from "./state.ts";

/** Scenario only: a partner of one kind, at one location. */
const RegisterPartner = z.strictObject({
  type: z.literal("registerPartner"),
  partner: Partner,
});
/** Scenario only: a reseller and a provider agree to sell together. */
const LinkIndirectReseller = z.strictObject({
  type: z.literal("linkIndirectReseller"),
  link: IndirectResellerLink,
});
export const PartnerCommand = z.discriminatedUnion("type", [RegisterPartner, LinkIndirectReseller]);
export type PartnerCommand = z.infer<typeof PartnerCommand>;

export function decidePartner(command: PartnerCommand): Decision<PartnerEvent, never> {
  switch (command.type) {
    case "registerPartner":
      return happened({ type: "partnerRegistered", partner: command.partner });
    case "linkIndirectReseller":
      return happened({ type: "indirectResellerLinked", link: command.link });
    default:
      return command satisfies never;
  }
}
