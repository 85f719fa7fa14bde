import { type ReadonlyWorld, settingsOf } from "@countersign/domain";
import { CHECKS, type CheckId, isCheckId, PARTIES } from "@countersign/scenarios";
import type { CheckAnswer } from "@countersign/endpoints";
import { apiError } from "../../errors/api-error.ts";
import type { Sandbox } from "../../sandbox/index.ts";
import { controls } from "../endpoints.ts";
import { waitFor } from "./wait-for.ts";

const list = controls.emulator.checks.list.handler(() => ({ checks: Object.keys(CHECKS) }));

const ask = controls.emulator.checks.ask.handler(
  async ({ input, context: { sandbox }, signal }) => {
    const { id, wait } = input;
    if (!isCheckId(id)) {
      const checks = Object.keys(CHECKS);
      throw apiError("CHECK_UNKNOWN", { values: { id }, data: { checks } });
    }
    const look = (): CheckAnswer | null => {
      const now = answerOf(sandbox, id, input);
      return now.holds ? now : null;
    };
    const met = await waitFor({ look, watch: (again) => sandbox.watch(again), wait, signal });
    if (met === null && input.orFail === "true") {
      throw apiError("CHECK_NOT_MET", { values: { id }, data: answerOf(sandbox, id, input) });
    }
    return met ?? answerOf(sandbox, id, input);
  },
);

export const checks = { list, ask };

type Asked = { readonly customer?: string | undefined; readonly partner?: string | undefined };
type Organisation = NonNullable<CheckAnswer["customer"]>;

function answerOf(sandbox: Sandbox, check: CheckId, asked: Asked): CheckAnswer {
  const world = sandbox.world();
  const { customerId, partnerId } = partiesOf(world);
  const customer = found(world.customers, asked.customer ?? customerId);
  const partner = found(world.partners, asked.partner ?? partnerId);
  return {
    check,
    holds:
      customer !== null &&
      partner !== null &&
      CHECKS[check](world, { customerId: customer.tenantId, partnerId: partner.tenantId }),
    customer,
    partner,
    logId: sandbox.logId,
    version: sandbox.version(),
  };
}

function partiesOf(world: ReadonlyWorld): (typeof PARTIES)[keyof typeof PARTIES] {
  return settingsOf(world).scenario === "indirectReseller"
    ? PARTIES.indirectReseller
    : PARTIES.demo;
}

function found(
  table: { values(): Iterable<Organisation & { readonly domain: string }> },
  wanted: string,
): Organisation | null {
  for (const { tenantId, companyName, domain } of table.values()) {
    if (tenantId === wanted || domain === wanted) return { tenantId, companyName };
  }
  return null;
}
