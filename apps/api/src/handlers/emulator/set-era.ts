import { settingsOf } from "@countersign/domain";
import { controls } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const setEra = controls.emulator.setEra.handler(async ({ input, context: { sandbox } }) => {
  const command = { type: "setEra" as const, ...input };
  const { world } = await carryOut(sandbox, command, { kind: "stage" });
  return { era: settingsOf(world).era };
});
