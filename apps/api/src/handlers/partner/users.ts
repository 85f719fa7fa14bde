import {
  mayAdminister,
  mayHoldRole,
  partnerActor,
  partnerPeopleOf,
  PartnerRole,
} from "@countersign/domain";
import { permission } from "../../views/explain-refusal.ts";
import { partnerCard } from "../../views/person-card.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const users = endpoints.partner.users.handler(async ({ input, context }) => {
  const by = await context.session.actor("partner");
  const world = await worldAt(context.sandbox, input.at);
  const { partner, person } = insist(world, partnerActor(world, by));
  return {
    users: partnerPeopleOf(world, partner.tenantId).map((user) => partnerCard(world, user)),
    mayManage: permission(world, mayAdminister(person)),
    domain: partner.domain,
    roles: PartnerRole.options.map((role) => ({
      role,
      offered: permission(world, mayHoldRole(partner, role)),
    })),
  };
});
