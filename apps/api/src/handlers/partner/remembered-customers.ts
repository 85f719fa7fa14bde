import type { TenantId } from "@countersign/domain";
import type { Sandbox } from "../../sandbox/index.ts";
import {
  type CustomersQuery,
  orderedCustomers,
  type OrderedCustomers,
} from "./ordered-customers.ts";

/** People scroll through one list at a time; a handful of lists serves everybody who does. */
const MOST_LISTS = 4;

type Remembered = { readonly moment: string; readonly lists: Map<string, OrderedCustomers> };

const remembered = new WeakMap<Sandbox, Remembered>();

/** The present list of a partner. It is ordered once for all its windows and forgotten with the next event. */
export function rememberedCustomers(
  sandbox: Sandbox,
  partnerId: TenantId,
  query: CustomersQuery,
): OrderedCustomers {
  const { lists } = presentLists(sandbox);
  const key = JSON.stringify([partnerId, query.search, query.filter, query.reseller, query.sort]);
  const known = lists.get(key);
  if (known !== undefined) return known;
  const list = orderedCustomers(sandbox.world(), partnerId, query);
  const oldest = lists.keys().next();
  if (lists.size >= MOST_LISTS && oldest.done !== true) lists.delete(oldest.value);
  lists.set(key, list);
  return list;
}

function presentLists(sandbox: Sandbox): Remembered {
  const moment = `${sandbox.logId}@${sandbox.version()}`;
  const known = remembered.get(sandbox);
  if (known?.moment === moment) return known;
  const present = { moment, lists: new Map<string, OrderedCustomers>() };
  remembered.set(sandbox, present);
  return present;
}
