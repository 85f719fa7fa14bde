import { NewOrder } from "@countersign/endpoints";
import { type Params, replace } from "react-router";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs, type NotDone, unchanged, type Unchanged } from "../../session/attempt-as.ts";
import { storeOf } from "./load-order.ts";

/** One form, one endpoint, one command. The cart stays until it has become an order. */
export async function buy(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<Response | Unchanged<NotDone>> {
  const customerId = customerInAddress(params);
  const cart = (await request.formData()).get("cart");
  const order = NewOrder.safeParse({
    customerId,
    ...(typeof cart === "string" && (JSON.parse(cart) as object)), // The review page writes it; the schema says whether it did.
  });
  if (!order.success) throw new Response(null, { status: 400 });
  const bought = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.placeOrder(order.data),
  );
  if (bought.outcome !== "done") return unchanged(bought);
  storeOf(sandbox, customerId).clear();
  return replace(paths.orderConfirmation(customerId, bought.value.order.orderId));
}
