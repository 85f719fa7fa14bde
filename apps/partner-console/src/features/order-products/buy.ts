import { attempt, type Attempt, NewOrder } from "@countersign/endpoints";
import { data, type Params, replace } from "react-router";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";
import { storeOf } from "./load-order.ts";

/** Why nothing was bought. */
export type NotBought = Exclude<Attempt<unknown>, { outcome: "done" }>;

/** One form, one endpoint, one command. The cart stays until it has become an order. */
export async function buy(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<Response | ReturnType<typeof data<NotBought>>> {
  const customerId = customerInAddress(params);
  const cart = (await request.formData()).get("cart");
  const order = NewOrder.safeParse({
    customerId,
    ...(typeof cart === "string" && (JSON.parse(cart) as object)), // The review page writes it; the schema says whether it did.
  });
  if (!order.success) throw new Response(null, { status: 400 });
  const bought = await asPerson(sandbox, request, () =>
    attempt(sandbox.api.partner.placeOrder(order.data)),
  );
  // By a status of failure the router knows that nothing changed, and reads nothing again.
  if (bought.outcome !== "done") return data(bought, { status: 409 });
  storeOf(sandbox, customerId).clear();
  return replace(paths.orderConfirmation(customerId, bought.value.order.orderId));
}
