import {
  buildInvitationUrl,
  type Channel,
  type Partner,
  type ReadonlyWorld,
  type ResellerRelationship,
} from "@countersign/domain";
import type { RelationshipView } from "@countersign/endpoints";
import { nameOf } from "./names.ts";
import { partnerView } from "./organisation.ts";

/** A line of the list of partners. `root` begins its link. */
export function relationshipView(
  world: ReadonlyWorld,
  relationship: ResellerRelationship,
  root: string,
): RelationshipView {
  const { relationshipId, channel, adminPrivileges, establishedAt, establishedBy, invitation } =
    relationship;
  return {
    relationshipId,
    ...partnersOfChannel(world, channel),
    roles:
      adminPrivileges.status === "granted" ? ["globalAdministrator", "helpdeskAdministrator"] : [],
    rolesRemovedAt: adminPrivileges.status === "removed" ? adminPrivileges.removedAt : null,
    since: establishedAt,
    establishedBy: nameOf(world, establishedBy) ?? establishedBy,
    link: invitation === null ? null : buildInvitationUrl(invitation, root),
  };
}

function partnersOfChannel(
  world: ReadonlyWorld,
  channel: Channel,
): Pick<RelationshipView, "partner" | "provider" | "partnerType"> {
  if (channel.kind === "direct") {
    return {
      partner: partnerView(partnerIn(world, channel.partnerId)),
      provider: null,
      partnerType: "reseller",
    };
  }
  return {
    partner: partnerView(partnerIn(world, channel.resellerId)),
    provider: partnerView(partnerIn(world, channel.providerId)),
    partnerType: "indirectReseller",
  };
}

function partnerIn(world: ReadonlyWorld, partnerId: string): Partner {
  const partner = world.partners.get(partnerId);
  if (partner === undefined) {
    throw new Error(`A relationship names partner ${partnerId}, which the world does not hold.`);
  }
  return partner;
}
