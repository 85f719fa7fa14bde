import { endpoints } from "../endpoints.ts";
import { carryOut } from "../insist.ts";

export const setReservationPurchases = endpoints.partner.setReservationPurchases.handler(
  async ({ input, context }) => {
    const by = await context.session.actor("partner");
    const { logId, version } = await carryOut(
      context.sandbox,
      { type: "setReservationPurchases", by, ...input },
      { kind: "person", personId: by },
    );
    return { logId, version };
  },
);
