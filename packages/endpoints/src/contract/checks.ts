import { TenantId } from "@countersign/domain";
import { z } from "zod";
import { endpoint } from "./base.ts";
import { Wait } from "./requests.ts";

const passcode = { PASSCODE_REQUIRED: { status: 401 } };

const Organisation = z.strictObject({ tenantId: TenantId, companyName: z.string() });

export const CheckAnswer = z.strictObject({
  check: z.string(),
  holds: z.boolean(),
  /** `null` where nobody of that name is in the sandbox yet; then nothing holds. */
  customer: Organisation.nullable(),
  partner: Organisation.nullable(),
  logId: z.string(),
  version: z.int(),
});

export type CheckAnswer = z.infer<typeof CheckAnswer>;

/** Questions about the state of a sandbox, for scripts that wait for it. */
export const checks = {
  list: endpoint
    .route({ method: "GET", path: "/checks", summary: "The checks by name" })
    .output(z.strictObject({ checks: z.array(z.string()) }))
    .errors(passcode),
  ask: endpoint
    .route({ method: "GET", path: "/checks/{id}", summary: "Whether a check holds, now or soon" })
    .input(
      z.strictObject({
        id: z.string(),
        /** A tenant id or a domain; left out, the one that the scenario is about. */
        customer: z.string().trim().toLowerCase().min(1).optional(),
        partner: z.string().trim().toLowerCase().min(1).optional(),
        wait: Wait,
        /** With `true`, what does not hold is an error, so that a script need not read the answer. */
        orFail: z.enum(["true", "false"]).default("false"),
      }),
    )
    .output(CheckAnswer)
    .errors({ ...passcode, CHECK_UNKNOWN: { status: 404 }, CHECK_NOT_MET: { status: 409 } }),
};
