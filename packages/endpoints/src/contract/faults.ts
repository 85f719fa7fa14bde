import { ArmedFault, Fault, FaultPlan, RecordId } from "@countersign/domain";
import { z } from "zod";
import { endpoint } from "./base.ts";

const passcode = { PASSCODE_REQUIRED: { status: 401 } };

/** What a trainer writes: left out, a fault strikes the next call, once and at once. */
export const NewFault = FaultPlan.extend({
  onCall: FaultPlan.shape.onCall.default(1),
  count: FaultPlan.shape.count.default(1),
  delay: FaultPlan.shape.delay.default(0),
});

const Faults = z.strictObject({
  faults: z.array(ArmedFault).readonly(),
  /** The names by which a fault says which calls it is for. */
  operations: z.array(z.string()).readonly(),
});

/** Disturbs calls of the emulated API, exactly as often as asked. */
export const faults = {
  list: endpoint
    .route({ method: "GET", path: "/faults", summary: "The faults that wait, the oldest first" })
    .output(Faults)
    .errors(passcode),
  set: endpoint
    .route({
      method: "POST",
      path: "/faults",
      summary: "Let calls of the emulated API fail, wait or break off",
      successStatus: 201,
    })
    .input(NewFault)
    .output(z.strictObject({ fault: Fault }))
    .errors({ ...passcode, OPERATION_UNKNOWN: { status: 400 } }),
  clear: endpoint
    .route({ method: "DELETE", path: "/faults", summary: "Take every fault back" })
    .input(z.strictObject({}))
    .output(Faults)
    .errors(passcode),
  clearOne: endpoint
    .route({ method: "DELETE", path: "/faults/{faultId}", summary: "Take one fault back" })
    .input(z.strictObject({ faultId: RecordId }))
    .output(Faults)
    .errors({ ...passcode, FAULT_UNKNOWN: { status: 404 } }),
};
