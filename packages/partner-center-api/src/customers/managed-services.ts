import {
  buildAdminHomeUrl,
  buildProductsUrl,
  type ManagedService,
  servicesOf,
} from "@countersign/domain";
import { link } from "../dialect/collection.ts";
import type { Operation } from "../operations/operation.ts";
import { ManagedServiceCollection } from "./customer-resources.ts";
import { administeredCustomerOf } from "./own-customer.ts";

/** What the vendor calls a service where its id says something older. */
const NAMES: Readonly<Partial<Record<ManagedService, string>>> = {
  MicrosoftCommunicationsOnline: "SkypeforBusiness",
};

/** What runs for a customer that the partner may administer, with where to look after it in the admin center. */
export const listManagedServices: Operation = {
  name: "listManagedServices",
  method: "GET",
  path: "/v1/customers/:customerId/managedservices",
  mode: "appUser",
  answers: ManagedServiceCollection,
  answer(call) {
    const { tenantId } = administeredCustomerOf(call);
    const { pagesRoot } = call.sandbox;
    const items = servicesOf(call.world, tenantId).map((id) => serviceShape(id, pagesRoot));
    return { body: { totalCount: items.length, items } };
  },
};

/** The admin center has no page for one service alone, nor for its health and its tickets. */
function serviceShape(id: ManagedService, pagesRoot: string): object {
  const home = link(buildAdminHomeUrl(pagesRoot));
  return {
    id,
    name: NAMES[id] ?? id,
    groupName: "Office",
    links: {
      adminService: link(buildProductsUrl(pagesRoot)),
      serviceHealth: home,
      serviceTicket: home,
    },
    attributes: { objectType: "ManagedService" },
  };
}
