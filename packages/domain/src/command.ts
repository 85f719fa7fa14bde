import { z } from "zod";
import { AgreementCommand } from "./agreement/commands.ts";
import { CustomerCommand } from "./customer/commands.ts";
import { RunDue } from "./due/commands.ts";
import { MailCommand } from "./mail/commands.ts";
import { OrderCommand } from "./order/commands.ts";
import { PartnerCommand } from "./partner/commands.ts";
import { PersonCommand } from "./person/commands.ts";
import { QualificationCommand } from "./qualification/commands.ts";
import { RelationshipCommand } from "./reseller-relationship/commands.ts";
import { SandboxCommand } from "./sandbox/commands.ts";
import { WebhookCommand } from "./webhook/commands.ts";

/** Everything that can be asked of a sandbox. */
export const Command = z.discriminatedUnion("type", [
  ...SandboxCommand.options,
  ...PartnerCommand.options,
  ...PersonCommand.options,
  ...CustomerCommand.options,
  ...RelationshipCommand.options,
  ...AgreementCommand.options,
  ...OrderCommand.options,
  RunDue,
  ...QualificationCommand.options,
  ...MailCommand.options,
  ...WebhookCommand.options,
]);
export type Command = z.infer<typeof Command>;
