import { draftInvitations } from "@countersign/domain";
import { partnerView } from "../../views/organisation.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";
import { insist } from "../insist.ts";

export const invitationDrafts = endpoints.partner.invitationDrafts.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("partner");
    const world = await worldAt(context.sandbox, input.at);
    const drafts = insist(world, draftInvitations(world, by)).map(
      ({ partner, provider, invitation }) => ({
        partner: partnerView(partner),
        provider: provider === null ? null : partnerView(provider),
        invitation,
      }),
    );
    return { root: context.root, drafts };
  },
);
