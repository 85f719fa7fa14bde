import { z } from "zod";
import { AgreementEvent } from "./agreement/state.ts";
import { CustomerEvent } from "./customer/state.ts";
import { MailEvent } from "./mail/state.ts";
import { OrderEvent } from "./order/state.ts";
import { PartnerEvent } from "./partner/state.ts";
import { PersonEvent } from "./person/state.ts";
import { QualificationEvent } from "./qualification/state.ts";
import { RelationshipEvent } from "./reseller-relationship/state.ts";
import { SandboxEvent } from "./sandbox/state.ts";
import { WebhookEvent } from "./webhook/state.ts";

/** Everything that can have happened in a sandbox: what its log is made of. */
export const Event = z.discriminatedUnion("type", [
  ...SandboxEvent.options,
  ...PartnerEvent.options,
  ...PersonEvent.options,
  ...CustomerEvent.options,
  ...RelationshipEvent.options,
  ...AgreementEvent.options,
  ...OrderEvent.options,
  ...QualificationEvent.options,
  ...MailEvent.options,
  ...WebhookEvent.options,
]);
export type Event = z.infer<typeof Event>;
