import { z } from "zod";
import type { Program } from "./program.ts";

type At = { readonly tenantId: string };

export function cartsOf({ tenantId }: At): string {
  return `/v1/customers/${tenantId}/carts`;
}

export function programOrdersOf({ tenantId }: At): string {
  return `/v1/customers/${tenantId}/orders`;
}

export function programSubscriptionsOf({ tenantId }: At): string {
  return `/v1/customers/${tenantId}/subscriptions`;
}

/** Two seats of an office product for a year, as the vendor's libraries send it, unless told otherwise. */
export function aCart(line: object = {}, cart: object = {}): object {
  return {
    Id: null,
    LineItems: [
      {
        Id: 0,
        CatalogItemId: "CFQ7TTC0LH18:0001",
        Quantity: 2,
        BillingCycle: "Annual",
        TermDuration: "P1Y",
        FriendlyName: "Front desk",
        Participants: null,
        ProvisioningContext: null,
        ...line,
      },
    ],
    Attributes: { ObjectType: "Cart" },
    ...cart,
  };
}

/** The same two seats as an order without a cart, unless told otherwise. */
export function aProgramOrder(line: object = {}, order: object = {}): object {
  return {
    BillingCycle: "annual",
    CurrencyCode: null,
    LineItems: [
      {
        LineItemNumber: 0,
        OfferId: "CFQ7TTC0LH18:0001",
        Quantity: 2,
        TermDuration: "P1Y",
        FriendlyName: "Front desk",
        ...line,
      },
    ],
    Attributes: { ObjectType: "Order" },
    ...order,
  };
}

const WithId = z.looseObject({ id: z.string() });

export function idIn(body: unknown): string {
  return WithId.parse(body).id;
}

/** The path of a new cart for a customer. */
export async function openedCart(
  program: Program,
  customer: At,
  body: object = aCart(),
): Promise<string> {
  const { body: cart } = await program.post(cartsOf(customer), body);
  return `${cartsOf(customer)}/${idIn(cart)}`;
}
