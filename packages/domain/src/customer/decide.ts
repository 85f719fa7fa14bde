import { z } from "zod";
import { type Decision, happened } from "../decision.ts";
import { Customer, type CustomerEvent } from "./state.ts";

/** Scenario only: an organisation that exists before any partner comes to it. */
const RegisterCustomer = z.strictObject({
  type: z.literal("registerCustomer"),
  customer: Customer,
});
export const CustomerCommand = z.discriminatedUnion("type", [RegisterCustomer]);
export type CustomerCommand = z.infer<typeof CustomerCommand>;

export function decideCustomer(command: CustomerCommand): Decision<CustomerEvent, never> {
  return happened({ type: "customerRegistered", customer: command.customer });
}
