import type { Instant, SandboxClock } from "@countersign/domain";
import type { SandboxControl } from "../control/use-control.ts";

/** What every part of the clock's dialog works with. */
export interface Turning {
  /** The instant that the clock shows at the moment. */
  readonly shown: Instant;
  readonly clock: SandboxClock;
  readonly openedAt: Instant;
  readonly control: SandboxControl;
}
