import { isSwitchedOn, TenantId } from "@countersign/domain";
import type { Call, Operation } from "../operations/operation.ts";
import { budgetOf } from "./budgets.ts";

/** A call too many. Answered by a gateway before the service, in a shape of its own. */
export class Throttled extends Error {
  override name = "Throttled";
  /** Whole seconds until calls are taken again. */
  readonly seconds: number;

  constructor(seconds: number) {
    super(`Rate limit is exceeded. Try again in ${String(seconds)} seconds.`);
    this.seconds = seconds;
  }
}

type Called = Pick<Call, "request" | "parameters" | "caller" | "sandbox" | "port">;

/** Counts a call where the sandbox is throttled; throws `Throttled` where its budget is used up. */
export function assertBudget(
  operation: Operation,
  { request, parameters, caller, sandbox, port }: Called,
): void {
  if (!isSwitchedOn(sandbox.world(), "callsAreThrottled")) return;
  const budget = budgetOf(operation);
  if (budget === null) return;
  const customerId = TenantId.safeParse(String(parameters["customerId"]).toLowerCase());
  const seconds = port.throttleOf(request).count(budget, {
    partnerId: caller.partner.tenantId,
    customerId: customerId.data ?? null,
  });
  if (seconds !== null) throw new Throttled(seconds);
}
