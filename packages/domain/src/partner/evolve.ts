import { departed } from "../person/evolve.ts";
import type { Change } from "../world/changes.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import { linkKey, type PartnerEvent } from "./state.ts";

export function evolvePartner(world: ReadonlyWorld, event: PartnerEvent): readonly Change[] {
  switch (event.type) {
    case "partnerRegistered":
      return [{ table: "partners", key: event.partner.tenantId, row: event.partner }];
    case "appRegistered":
      return [{ table: "apps", key: event.app.appId, row: event.app }];
    case "partnerProfileUpdated": {
      const partner = world.partners.get(event.partnerId);
      if (partner === undefined) return [];
      return [{ table: "partners", key: event.partnerId, row: { ...partner, ...event.profile } }];
    }
    case "indirectResellerLinked":
      return [{ table: "indirectResellerLinks", key: linkKey(event.link), row: event.link }];
    case "partnershipRemoved":
      return [{ table: "indirectResellerLinks", key: linkKey(event.link), row: null }];
    case "sandboxResellerCreated":
      return [{ table: "partners", key: event.reseller.tenantId, row: event.reseller }];
    case "sandboxResellerDeleted": {
      const { resellerId } = event;
      const reseller = world.partners.get(resellerId);
      if (reseller === undefined) return [];
      return [
        { table: "partners", key: resellerId, row: null },
        { table: "formerPartners", key: resellerId, row: reseller },
        ...world.people.where("tenant", resellerId).flatMap(departed),
      ];
    }
    default:
      return event satisfies never;
  }
}
