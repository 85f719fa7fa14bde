import { settingsOf } from "@countersign/domain";
import { controls } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const setSwitch = controls.emulator.setSwitch.handler(
  async ({ input, context: { sandbox } }) => {
    const command = { type: "setSwitch" as const, ...input };
    const { world } = await carryOut(sandbox, command, { kind: "stage" });
    return { switches: settingsOf(world).switches };
  },
);
