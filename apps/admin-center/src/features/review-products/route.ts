import type { RouteObject } from "react-router";
import type { AdminCenter } from "../../admin-center.ts";
import { paths } from "../../paths.ts";
import { pageLater } from "../../shell/page.tsx";

/** Billing > Your products. */
export function yourProductsRoute(center: AdminCenter): RouteObject {
  return {
    path: paths.yourProducts,
    ...pageLater({
      load: () => center.client.customer.products({}),
      fetchScreen: async () => (await import("./products-screen.tsx")).ProductsScreen,
    }),
  };
}
