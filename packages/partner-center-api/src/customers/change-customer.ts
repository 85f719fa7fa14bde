import { mayGiveUpAdminPrivileges, mayRemoveRelationshipWith } from "@countersign/domain";
import { z } from "zod";
import { insist } from "../dialect/refused.ts";
import { inputRefused, readAs, tolerant } from "../dialect/tolerant.ts";
import type { Call, Operation } from "../operations/operation.ts";
import { EmptiedCustomerResource } from "./customer-resources.ts";
import { customerIdIn } from "./own-customer.ts";

/** Callers send a whole customer; these two of its properties can change. */
const Change = tolerant({
  relationshipToPartner: z.string().trim().toLowerCase().optional(),
  allowDelegatedAccess: z.boolean().optional(),
});

/** The two changes of a customer that the API takes: its partner no longer sells to it, or no longer administers it. */
export const changeCustomer: Operation = {
  name: "changeCustomer",
  method: "PATCH",
  path: "/v1/customers/:customerId",
  mode: "appUser",
  answers: EmptiedCustomerResource,
  body: Change,
  async answer(call) {
    const change = readAs(Change, await call.body());
    if (change.relationshipToPartner === "none") return endRelationship(call);
    if (change.allowDelegatedAccess === false) return giveUpAdminPrivileges(call);
    const isMissing = change.relationshipToPartner === undefined;
    throw inputRefused({ relationshipToPartner: isMissing ? "input.missing" : "input.unfit" });
  },
};

async function endRelationship(call: Call) {
  const { caller, world } = call;
  const customerId = customerIdIn(call);
  // Whose relationship this very request has ended may no longer end it.
  if (!(await call.isRepeated())) insist(mayRemoveRelationshipWith(world, caller, customerId));
  await call.carryOut({ type: "removeRelationship", by: caller.person.personId, customerId });
  return { body: { ...EMPTIED, RelationshipToPartner: "none" } };
}

async function giveUpAdminPrivileges(call: Call) {
  const { caller, world } = call;
  const customerId = customerIdIn(call);
  insist(mayGiveUpAdminPrivileges(world, caller, customerId));
  await call.carryOut({ type: "giveUpAdminPrivileges", by: caller.person.personId, customerId });
  return { body: { ...EMPTIED, AllowDelegatedAccess: false } };
}

/** The vendor answers this call with its own names and nothing in them but what has changed. */
const EMPTIED = {
  Id: null,
  CommerceId: null,
  CompanyProfile: null,
  BillingProfile: null,
  RelationshipToPartner: null,
  AllowDelegatedAccess: null,
  UserCredentials: null,
  CustomDomains: null,
  AssociatedPartnerId: null,
  Attributes: { ObjectType: "Customer" },
} as const;
