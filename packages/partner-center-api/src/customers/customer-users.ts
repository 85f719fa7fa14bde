import {
  type Customer,
  customerPeopleOf,
  type CustomerUser,
  displayName,
  maySeeUsers,
} from "@countersign/domain";
import { selfLink } from "../dialect/collection.ts";
import { dialectError } from "../dialect/dialect-error.ts";
import { page, PAGING } from "../dialect/paging.ts";
import { insist } from "../dialect/refused.ts";
import type { Operation, ViewCall } from "../operations/operation.ts";
import { ownCustomerOf } from "./own-customer.ts";
import { CustomerUserCollection, CustomerUserResource } from "./customer-resources.ts";

/** The people of a customer, in the order in which they came to the tenant unless the caller wants another. */
export const listCustomerUsers: Operation = {
  name: "listCustomerUsers",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId/users",
  mode: "appUser",
  answers: CustomerUserCollection,
  query: [...PAGING, "sortField", "sortDirection"],
  answer(call) {
    const { customer, people } = seenPeople(call);
    const items = sorted(people, call);
    const keyOf = ({ personId }: CustomerUser): string => personId;
    const shape = (person: CustomerUser): object => userShape(person, customer);
    const path = usersPath(customer);
    return {
      body: page({ items, keyOf, shape, path, keeps: ["sortField", "sortDirection"] }, call),
    };
  },
};

export const getCustomerUser: Operation = {
  name: "getCustomerUser",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId/users/:userId",
  mode: "appUser",
  answers: CustomerUserResource,
  answer(call) {
    const { customer, people } = seenPeople(call);
    const id = call.path("userId").toLowerCase();
    const found = people.find(({ personId }) => personId === id);
    if (found === undefined) throw dialectError("nothingHere", { method: "GET", path: id });
    return { body: userShape(found, customer) };
  },
};

function seenPeople(call: ViewCall): {
  readonly customer: Customer;
  readonly people: readonly CustomerUser[];
} {
  const customer = ownCustomerOf(call);
  insist(maySeeUsers(call.world, customer.tenantId, call.caller.partner.tenantId));
  return { customer, people: customerPeopleOf(call.world, customer.tenantId) };
}

/** By what the list is sorted, as callers write it in any letter case. */
const SORTED_BY = new Map<string, (person: CustomerUser) => string>([
  ["displayname", displayName],
  ["firstname", ({ firstName }) => firstName],
  ["lastname", ({ lastName }) => lastName],
  ["userprincipalname", ({ userPrincipalName }) => userPrincipalName],
]);
const DIRECTIONS = new Map<string, 1 | -1>([
  ["ascending", 1],
  ["descending", -1],
]);

/** People who tie stay in the order of the tenant. */
function sorted(people: readonly CustomerUser[], { query }: ViewCall): readonly CustomerUser[] {
  const field = query.get("sortField");
  const sign = DIRECTIONS.get((query.get("sortDirection") ?? "ascending").toLowerCase());
  if (sign === undefined) throw dialectError("queryRefused", { name: "sortDirection" });
  if (field === null) return sign === 1 ? people : people.toReversed();
  const read = SORTED_BY.get(field.toLowerCase());
  if (read === undefined) throw dialectError("queryRefused", { name: "sortField" });
  return people.toSorted((one, other) => sign * reading.compare(read(one), read(other)));
}

const reading = new Intl.Collator("en", { sensitivity: "base", numeric: true });

/** Everybody has an account of the customer's own tenant, and none is deleted. */
function userShape(person: CustomerUser, customer: Customer): object {
  const { personId, userPrincipalName, firstName, lastName } = person;
  return {
    usageLocation: customer.country,
    id: personId,
    userPrincipalName,
    firstName,
    lastName,
    displayName: displayName(person),
    userDomainType: "managed",
    state: "active",
    links: selfLink(`${usersPath(customer)}/${personId}`),
    attributes: { objectType: "CustomerUser" },
  };
}

function usersPath({ tenantId }: Customer): string {
  return `/customers/${tenantId}/users`;
}
