import { agreementTemplates } from "./agreement-templates.ts";
import { customer } from "./customer.ts";
import { deliveries } from "./deliveries.ts";
import { emulator } from "./emulator.ts";
import { enhancedAttestations } from "./enhanced-attestations.ts";
import { letters } from "./letters.ts";
import { partner } from "./partner.ts";
import { signIn } from "./sign-in.ts";
import { stage } from "./stage.ts";

/** Countersign's own endpoints, under `/api` of a sandbox. */
export const api = {
  signIn,
  partner,
  customer,
  letters,
  stage,
  agreementTemplates,
  enhancedAttestations,
};

/** The control endpoints, under `/_emulator` of a sandbox. */
export const control = { emulator, deliveries };
