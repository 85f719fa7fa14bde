import { z } from "zod";
import { RecordId } from "../primitives.ts";

const MOST_CALLS = 1000;
/** In milliseconds. */
const LONGEST_DELAY = 60_000;

/** What a fault does to a call of the emulated API. */
export const FaultEffect = z.discriminatedUnion("does", [
  /** The call is answered with an error and does nothing. */
  z.strictObject({
    does: z.literal("answer"),
    status: z.int().min(400).max(599),
    code: z.int().min(0).max(999_999_999).exactOptional(),
    /** In seconds. */
    retryAfter: z.int().min(0).max(3600).exactOptional(),
  }),
  /** The connection ends before anything is done. */
  z.strictObject({ does: z.literal("dropRequest") }),
  /** Everything is done, and the connection ends before anything is answered. */
  z.strictObject({ does: z.literal("dropAnswer") }),
  /** The call is answered as ever, only later. */
  z.strictObject({ does: z.literal("delay") }),
]);
export type FaultEffect = z.infer<typeof FaultEffect>;

/** A header by which calls are told apart: any value of it, or one. */
const FaultHeader = z.strictObject({
  name: z
    .string()
    .toLowerCase()
    .regex(/^[a-z0-9-]{1,60}$/u),
  value: z.string().min(1).max(200).exactOptional(),
});

/** Which calls a fault is for, and what it does to them. */
export const FaultPlan = z.strictObject({
  /** The name of an operation; left out, every one. */
  operation: z.string().min(1).max(80).exactOptional(),
  header: FaultHeader.exactOptional(),
  /** The first call that it strikes, counted among those that it is for. */
  onCall: z.int().min(1).max(MOST_CALLS),
  /** How many calls it strikes from there on; then it is gone. */
  count: z.int().min(1).max(MOST_CALLS),
  /** In milliseconds: how long a struck call waits first. */
  delay: z.int().min(0).max(LONGEST_DELAY),
  effect: FaultEffect,
});
export type FaultPlan = z.infer<typeof FaultPlan>;

export const Fault = FaultPlan.extend({ faultId: RecordId });
export type Fault = z.infer<typeof Fault>;

/** A fault that still waits for calls, and how many it has met. */
export const ArmedFault = Fault.extend({ met: z.int().min(0) });
export type ArmedFault = z.infer<typeof ArmedFault>;

export const SetFault = z.strictObject({ type: z.literal("setFault"), plan: FaultPlan });
export type SetFault = z.infer<typeof SetFault>;

/** Takes back one fault, or all. */
export const ClearFaults = z.strictObject({
  type: z.literal("clearFaults"),
  faultId: RecordId.exactOptional(),
});
export type ClearFaults = z.infer<typeof ClearFaults>;

/** A call of the emulated API came by. */
export const MeetFaults = z.strictObject({
  type: z.literal("meetFaults"),
  operation: z.string(),
  headers: z.record(z.string(), z.string()),
});
export type MeetFaults = z.infer<typeof MeetFaults>;

export const FaultSet = z.strictObject({ type: z.literal("faultSet"), fault: Fault });
/** A call that the fault is for went by unharmed. */
export const FaultPassed = z.strictObject({ type: z.literal("faultPassed"), faultId: RecordId });
export const FaultStruck = z.strictObject({ type: z.literal("faultStruck"), fault: Fault });
export const FaultCleared = z.strictObject({ type: z.literal("faultCleared"), faultId: RecordId });
export type FaultEvent = z.infer<
  typeof FaultSet | typeof FaultPassed | typeof FaultStruck | typeof FaultCleared
>;
