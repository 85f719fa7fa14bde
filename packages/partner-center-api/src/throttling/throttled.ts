import { isSwitchedOn, TenantId } from "@countersign/domain";
import type { Request } from "express";
import type { Operation } from "../operations/operation.ts";
import type { PartnerCenterPort } from "../port.ts";
import type { Caller } from "../tokens/caller.ts";
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

type Called = Pick<PartnerCenterPort, "sandboxOf" | "throttleOf"> & {
  readonly request: Request;
  readonly caller: Caller;
};

/** Counts a call where the sandbox is throttled; throws `Throttled` where its budget is used up. */
export function assertBudget(operation: Operation, called: Called): void {
  const { request, caller } = called;
  if (!isSwitchedOn(called.sandboxOf(request).world(), "callsAreThrottled")) return;
  const budget = budgetOf(operation);
  if (budget === null) return;
  const customerId = TenantId.safeParse(String(request.params["customerId"]).toLowerCase());
  const seconds = called.throttleOf(request).count(budget, {
    partnerId: caller.partner.tenantId,
    customerId: customerId.data ?? null,
  });
  if (seconds !== null) throw new Throttled(seconds);
}
