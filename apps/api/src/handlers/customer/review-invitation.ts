import { reviewInvitation as review } from "@countersign/domain";
import { gateView, offeredText } from "../../views/agreement.ts";
import { permission } from "../../views/explain-refusal.ts";
import { partnerView } from "../../views/organisation.ts";
import { customerCard } from "../../views/person-card.ts";
import { relationshipView } from "../../views/relationship.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";
import { askerOf, askingView } from "./asking.ts";

export const reviewInvitation = endpoints.customer.reviewInvitation.handler(
  async ({ input, context }) => {
    const asker = await askerOf(context, input.at);
    const { world, customer, person } = asker;
    const found = insist(world, review(world, person.personId, input.invitation));
    return {
      ...askingView(context, asker),
      partner: partnerView(found.partner),
      provider: found.provider === null ? null : partnerView(found.provider),
      asksForAdminPrivileges: input.invitation.adminPrivileges,
      relationship:
        found.relationship === null
          ? null
          : relationshipView(world, found.relationship, context.root),
      relationshipHalf: found.relationshipHalf,
      gate: gateView(world, found.gate),
      offered: offeredText(customer, found.text),
      mayAccept: permission(world, found.mayAccept),
      invitedInstead: found.invitedInstead.map((reader) => customerCard(world, reader)),
    };
  },
);
