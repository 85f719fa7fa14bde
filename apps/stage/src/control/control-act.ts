import { ClockChange, Era, SetSwitch } from "@countersign/domain";
import { z } from "zod";
import type { Control } from "./open-control.ts";

const typed = { passcode: z.string().exactOptional() };

/** What a trainer does with the whole sandbox, with the passcode where one has just been typed. */
export const ControlAct = z.discriminatedUnion("intent", [
  z.strictObject({ intent: z.literal("reset"), ...typed }),
  z.strictObject({ intent: z.literal("clock"), change: ClockChange, ...typed }),
  z.strictObject({ intent: z.literal("switch"), turn: SetSwitch.omit({ type: true }), ...typed }),
  z.strictObject({ intent: z.literal("era"), era: Era, ...typed }),
]);
export type ControlAct = z.infer<typeof ControlAct>;

export async function controlSandbox(control: Control, act: ControlAct): Promise<void> {
  const { passcode } = act;
  switch (act.intent) {
    case "reset":
      await control(({ emulator }) => emulator.reset({}), passcode);
      return;
    case "clock":
      await control(({ emulator }) => emulator.setClock(act.change), passcode);
      return;
    case "switch":
      await control(({ emulator }) => emulator.setSwitch(act.turn), passcode);
      return;
    case "era":
      await control(({ emulator }) => emulator.setEra({ era: act.era }), passcode);
      return;
    default:
      act satisfies never;
  }
}
