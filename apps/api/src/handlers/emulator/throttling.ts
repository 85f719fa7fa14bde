import { isSwitchedOn } from "@countersign/domain";
import { BUDGETS } from "@countersign/partner-center-api";
import { controls } from "../endpoints.ts";

export const throttling = controls.emulator.throttling.handler(
  ({ context: { sandbox, throttle } }) => ({
    isOn: isSwitchedOn(sandbox.world(), "callsAreThrottled"),
    budgets: BUDGETS,
    minutes: throttle.minutes(),
  }),
);
