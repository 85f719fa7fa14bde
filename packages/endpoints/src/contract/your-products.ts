import { z } from "zod";
import { asking } from "../views/asking.ts";
import { ProductView } from "../views/product.ts";
import { endpoint, reading } from "./base.ts";

/** What a customer has, whichever partner sold it. */
export const yourProducts = {
  products: endpoint
    .route({
      method: "GET",
      path: "/products",
      summary: "What the customer bought, and who sold it",
    })
    .input(z.strictObject(reading))
    .output(z.strictObject({ ...asking, items: z.array(ProductView) })),
};
