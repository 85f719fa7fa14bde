import { type ArmedFault, type ReadonlyWorld, settingsOf } from "@countersign/domain";
import { OPERATION_NAMES } from "@countersign/partner-center-api";
import { apiError } from "../../errors/api-error.ts";
import { controls } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

const by = { kind: "stage" } as const;

const list = controls.emulator.faults.list.handler(({ context: { sandbox } }) =>
  faultsIn(sandbox.world()),
);

const set = controls.emulator.faults.set.handler(async ({ input, context: { sandbox } }) => {
  const { operation } = input;
  if (operation !== undefined && !OPERATION_NAMES.includes(operation)) {
    const values = { name: operation };
    throw apiError("OPERATION_UNKNOWN", { values, data: { operations: OPERATION_NAMES } });
  }
  const { events } = await carryOut(sandbox, { type: "setFault", plan: input }, by);
  const event = events.find(({ type }) => type === "faultSet");
  if (event?.type !== "faultSet") throw new Error("A fault was set and is not there.");
  return { fault: event.fault };
});

const clear = controls.emulator.faults.clear.handler(async ({ context: { sandbox } }) => {
  const { world } = await carryOut(sandbox, { type: "clearFaults" }, by);
  return faultsIn(world);
});

const clearOne = controls.emulator.faults.clearOne.handler(
  async ({ input: { faultId }, context: { sandbox } }) => {
    const { events, world } = await carryOut(sandbox, { type: "clearFaults", faultId }, by);
    if (events.length === 0) throw apiError("FAULT_UNKNOWN", { values: { faultId } });
    return faultsIn(world);
  },
);

export const faults = { list, set, clear, clearOne };

function faultsIn(world: ReadonlyWorld): {
  readonly faults: readonly ArmedFault[];
  readonly operations: readonly string[];
} {
  return { faults: settingsOf(world).faults, operations: OPERATION_NAMES };
}
