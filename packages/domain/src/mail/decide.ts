import { type Decision, happened, refused } from "../decision.ts";
import { freshId, type Moment } from "../moment.ts";
import { partnerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayInvite } from "../person/roles.ts";
import { accountById } from "../person/sign-in.ts";
import type { RoleMayNotInvite } from "../reseller-relationship/refusals.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { MailCommand, OpenMail, SendInvitation, SendLetter } from "./commands.ts";
import type { MailUnknown, RecipientUnknown } from "./refusals.ts";
import type { MailEvent } from "./state.ts";

export type MailRefusal = UnknownAccountRefusal | RoleMayNotInvite | RecipientUnknown | MailUnknown;

export function decideMail(
  world: ReadonlyWorld,
  command: MailCommand,
  moment: Moment,
): Decision<MailEvent, MailRefusal> {
  switch (command.type) {
    case "sendInvitation":
      return sendInvitation(world, command, moment);
    case "sendLetter":
      return sendLetter(world, command, moment);
    case "openMail":
      return openMail(world, command, moment);
    default:
      return command satisfies never;
  }
}

function sendInvitation(
  world: ReadonlyWorld,
  command: SendInvitation,
  moment: Moment,
): Decision<MailEvent, MailRefusal> {
  const actor = partnerActor(world, command.by);
  if (!actor.ok) return actor;
  const allowed = mayInvite(actor.value.person);
  return allowed.ok ? delivered(world, command, moment) : allowed;
}

function sendLetter(
  world: ReadonlyWorld,
  command: SendLetter,
  moment: Moment,
): Decision<MailEvent, MailRefusal> {
  const writer = accountById(world, command.by);
  return writer.ok ? delivered(world, command, moment) : writer;
}

function delivered(
  world: ReadonlyWorld,
  { by: from, to, subject, body }: SendInvitation | SendLetter,
  moment: Moment,
): Decision<MailEvent, RecipientUnknown> {
  if (!world.people.has(to)) {
    return refused({
      kind: "recipientUnknown",
      rule: "mailStaysInTheSandbox",
      facts: { recipientId: to },
    });
  }
  const mail = {
    status: "unread" as const,
    mailId: freshId(moment, 0),
    from,
    to,
    subject,
    body,
    sentAt: moment.now,
  };
  return happened({ type: "mailSent", mail });
}

function openMail(
  world: ReadonlyWorld,
  { mailId }: OpenMail,
  moment: Moment,
): Decision<MailEvent, MailRefusal> {
  const mail = world.mail.get(mailId);
  if (mail === undefined) {
    return refused({ kind: "mailUnknown", rule: "mailStaysInTheSandbox", facts: { mailId } });
  }
  return mail.status === "read"
    ? happened()
    : happened({ type: "mailOpened", mailId, openedAt: moment.now });
}
