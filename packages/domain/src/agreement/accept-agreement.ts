import { type Answer, answered, type Decision, happened, refused } from "../decision.ts";
import { freshId, type Moment } from "../moment.ts";
import { type CustomerActor, customerActor, type UnknownAccountRefusal } from "../person/actor.ts";
import { mayAcceptAgreement } from "../person/roles.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { AcceptAgreement } from "./commands.ts";
import { acceptanceGate, agreementTextFor, directAcceptanceOf, isPublished } from "./questions.ts";
import type {
  AgreementNotRead,
  AgreementRoleMissing,
  ContactPartnerToConfirm,
  TemplateUnknown,
} from "./refusals.ts";
import type { AcceptanceLink, AgreementEvent, AgreementText } from "./state.ts";

export type AcceptAgreementRefusal =
  | UnknownAccountRefusal
  | AgreementRoleMissing
  | ContactPartnerToConfirm
  | AgreementNotRead
  | TemplateUnknown;

/**
 * The agreement link (S12). Accepting again changes nothing and is no mistake: two administrators may click at once.
 * A customer whose partner confirmed may still accept by itself.
 */
export function acceptAgreement(
  world: ReadonlyWorld,
  command: AcceptAgreement,
  moment: Moment,
): Decision<AgreementEvent, AcceptAgreementRefusal> {
  const actor = customerActor(world, command.by);
  if (!actor.ok) return actor;
  const allowed = mayAcceptAgreement(world, actor.value.person);
  if (!allowed.ok) return allowed;
  const { customer } = actor.value;
  if (directAcceptanceOf(world, customer.tenantId) !== null) return happened();
  const gate = acceptanceGate(world, customer.tenantId, null);
  if (gate.gate === "contactPartner") return refused(gate.refusal);
  const acceptance = directAcceptance(world, actor.value, command, { kind: "agreement" }, moment);
  return acceptance.ok ? happened(acceptance.value) : acceptance;
}

/** The event of a direct acceptance, or what was not ticked or not current about it. */
export function directAcceptance(
  world: ReadonlyWorld,
  { person, customer }: CustomerActor,
  shown: { readonly text: AgreementText; readonly hasRead: boolean },
  link: AcceptanceLink,
  moment: Moment,
): Answer<AgreementEvent, AgreementNotRead | TemplateUnknown> {
  if (!shown.hasRead) {
    const facts = { customerId: customer.tenantId };
    return refused({ kind: "agreementNotRead", rule: "nothingIsTickedForYou", facts });
  }
  const current = agreementTextFor(world, customer);
  if (!isPublished(world, shown.text) || shown.text.version !== current.version) {
    const facts = { offered: current, country: customer.country };
    return refused({ kind: "templateUnknown", rule: "currentTextIsAccepted", facts });
  }
  return answered({
    type: "agreementAcceptedDirectly",
    record: {
      status: "acceptedDirectly",
      recordId: freshId(moment, 1),
      customerId: customer.tenantId,
      acceptedBy: person.personId,
      acceptedAt: moment.now,
      country: customer.country,
      text: shown.text,
      link,
    },
  });
}
