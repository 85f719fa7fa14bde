import { directAcceptance } from "../agreement/accept-agreement.ts";
import {
  type AcceptanceGate,
  acceptanceGate,
  directAcceptanceOf,
  holdsRelationshipBack,
} from "../agreement/questions.ts";
import type {
  AgreementNotRead,
  ContactPartnerToConfirm,
  TemplateUnknown,
} from "../agreement/refusals.ts";
import type { AgreementEvent } from "../agreement/state.ts";
import { type Answer, answered, type Decision, happened, refused } from "../decision.ts";
import { freshId, type Moment } from "../moment.ts";
import { type CustomerActor, customerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayAcceptInvitation } from "../person/roles.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { AcceptInvitation } from "./commands.ts";
import { relationshipThrough } from "./questions.ts";
import type { InvitationRefusal, NotAnAdministrator, PartnerNotAuthorized } from "./refusals.ts";
import { type ResolvedInvitation, resolveInvitation } from "./resolve-invitation.ts";
import type { RelationshipEvent } from "./state.ts";

type AgreementHalfRefusal = AgreementNotRead | ContactPartnerToConfirm | TemplateUnknown;
export type AcceptInvitationRefusal =
  | UnknownAccountRefusal
  | NotAnAdministrator
  | InvitationRefusal
  | PartnerNotAuthorized
  | AgreementHalfRefusal;

/**
 * S10, S14. Accepting what is already so changes nothing and is no mistake: two administrators may click at once.
 * Where the gate is shut the agreement half is refused and the relationship alone may be authorised, unless the sandbox
 * holds that back too.
 */
export function acceptInvitation(
  world: ReadonlyWorld,
  command: AcceptInvitation,
  moment: Moment,
): Decision<RelationshipEvent | AgreementEvent, AcceptInvitationRefusal> {
  const actor = customerActor(world, command.by);
  if (!actor.ok) return actor;
  const allowed = mayAcceptInvitation(world, actor.value.person);
  if (!allowed.ok) return allowed;
  const resolved = resolveInvitation(world, actor.value.customer, command.invitation);
  if (!resolved.ok) return resolved;
  const { partner } = resolved.value;
  const relationship = relationshipHalf(world, actor.value, command, resolved.value, moment);
  if (relationship.length > 0 && !command.authorizesPartner) {
    const facts = { partnerId: partner.tenantId };
    return refused({ kind: "partnerNotAuthorized", rule: "nothingIsTickedForYou", facts });
  }
  const gate = acceptanceGate(world, actor.value.customer.tenantId, partner.tenantId);
  const agreement = agreementHalf(world, actor.value, command, gate, moment);
  if (!agreement.ok) return agreement;
  return happened<RelationshipEvent | AgreementEvent>(...relationship, ...agreement.value);
}

function relationshipHalf(
  world: ReadonlyWorld,
  { person, customer }: CustomerActor,
  { invitation }: AcceptInvitation,
  { channel }: ResolvedInvitation,
  moment: Moment,
): readonly RelationshipEvent[] {
  const { now } = moment;
  const privileges = { grantedAt: now, grantedBy: person.personId };
  const existing = relationshipThrough(world, customer.tenantId, channel);
  if (existing === null) {
    const relationship = {
      relationshipId: freshId(moment, 0),
      customerId: customer.tenantId,
      channel,
      adminPrivileges: invitation.adminPrivileges
        ? { status: "granted" as const, ...privileges }
        : { status: "notGranted" as const },
      establishedAt: now,
      establishedBy: person.personId,
      invitation,
    };
    return [{ type: "relationshipEstablished", relationship }];
  }
  if (!invitation.adminPrivileges || existing.adminPrivileges.status === "granted") return [];
  return [
    { type: "adminPrivilegesGranted", relationshipId: existing.relationshipId, ...privileges },
  ];
}

/** What was ticked is kept, also when a partner has confirmed while the page was open: the two stand side by side. */
function agreementHalf(
  world: ReadonlyWorld,
  actor: CustomerActor,
  { agreement, invitation }: AcceptInvitation,
  gate: AcceptanceGate,
  moment: Moment,
): Answer<readonly AgreementEvent[], AgreementHalfRefusal> {
  const customerId = actor.customer.tenantId;
  if (gate.gate === "contactPartner" && (agreement.asked || holdsRelationshipBack(gate))) {
    return refused(gate.refusal);
  }
  if (!agreement.asked) {
    if (gate.gate !== "open") return answered([]);
    const facts = { customerId };
    return refused({ kind: "agreementNotRead", rule: "nothingIsTickedForYou", facts });
  }
  if (directAcceptanceOf(world, customerId) !== null) return answered([]);
  const acceptance = directAcceptance(
    world,
    actor,
    agreement,
    { kind: "invitation", invitation },
    moment,
  );
  return acceptance.ok ? answered([acceptance.value]) : acceptance;
}
