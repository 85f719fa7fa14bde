import { z } from "zod";
import { Instant } from "../instant.ts";
import { Era } from "../rule-book/era.ts";
import { ClearFaults, MeetFaults, SetFault } from "./fault.ts";
import { SwitchName } from "./state.ts";

const MINUTES_OF_A_YEAR = 366 * 24 * 60;

/** Scenario only: the first command of every log. */
const OpenSandbox = z.strictObject({
  type: z.literal("openSandbox"),
  scenario: z.string().min(1),
  era: Era,
});

/** What a trainer does with a sandbox's clock. Setting and advancing leave it running or frozen, as it was. */
export const ClockChange = z.discriminatedUnion("change", [
  z.strictObject({ change: z.literal("set"), to: Instant }),
  z.strictObject({
    change: z.literal("advance"),
    minutes: z.int().positive().max(MINUTES_OF_A_YEAR),
  }),
  z.strictObject({ change: z.literal("freeze") }),
  z.strictObject({ change: z.literal("run") }),
  z.strictObject({ change: z.literal("followRealTime") }),
]);
export type ClockChange = z.infer<typeof ClockChange>;

export const SetClock = z.strictObject({ type: z.literal("setClock"), clock: ClockChange });
export type SetClock = z.infer<typeof SetClock>;

export const SetSwitch = z.strictObject({
  type: z.literal("setSwitch"),
  name: SwitchName,
  isOn: z.boolean(),
});
export type SetSwitch = z.infer<typeof SetSwitch>;

/** The rules of another time hold from now on; what happened stays as it is. */
export const SetEra = z.strictObject({ type: z.literal("setEra"), era: Era });
export type SetEra = z.infer<typeof SetEra>;

export const SandboxCommand = z.discriminatedUnion("type", [
  OpenSandbox,
  SetClock,
  SetSwitch,
  SetEra,
  SetFault,
  ClearFaults,
  MeetFaults,
]);
export type SandboxCommand = z.infer<typeof SandboxCommand>;
