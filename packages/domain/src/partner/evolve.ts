import type { Change } from "../world/changes.ts";
import { linkKey, type PartnerEvent } from "./state.ts";

export function evolvePartner(event: PartnerEvent): readonly Change[] {
  switch (event.type) {
    case "partnerRegistered":
      return [{ table: "partners", key: event.partner.tenantId, row: event.partner }];
    case "indirectResellerLinked":
      return [{ table: "indirectResellerLinks", key: linkKey(event.link), row: event.link }];
    default:
      return event satisfies never;
  }
}
