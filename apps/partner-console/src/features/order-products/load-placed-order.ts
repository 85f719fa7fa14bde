import type { CustomerAccountView, PlacedOrderView } from "@countersign/endpoints";
import type { Params } from "react-router";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

/** The order that was just placed. */
export type PlacedOrderPage = {
  readonly customerId: CustomerAccountView["customer"]["tenantId"];
  readonly companyName: string;
  readonly order: PlacedOrderView;
};

export async function loadPlacedOrder(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<PlacedOrderPage> {
  const customerId = customerInAddress(params);
  const { companyName, items } = await asPerson(sandbox, request, () =>
    sandbox.api.partner.orderHistory({ customerId }),
  );
  const order = items.find((item) => item.orderId === params["orderId"]);
  if (order?.kind !== "placed") throw new Response(null, { status: 404 });
  return { customerId, companyName, order };
}
