import { settingsOf } from "@countersign/domain";
import { controls } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const setClock = controls.emulator.setClock.handler(
  async ({ input, context: { sandbox } }) => {
    const command = { type: "setClock" as const, clock: input };
    const { world } = await carryOut(sandbox, command, { kind: "stage" });
    return { now: sandbox.now(), clock: settingsOf(world).clock };
  },
);
