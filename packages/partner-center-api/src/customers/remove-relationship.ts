import { mayRemoveRelationshipWith } from "@countersign/domain";
import { z } from "zod";
import { insist } from "../dialect/refused.ts";
import { readAs, tolerant } from "../dialect/tolerant.ts";
import type { Operation } from "../operations/operation.ts";
import { customerIdIn } from "./own-customer.ts";
import { EmptiedCustomerResource } from "./customer-resources.ts";

const Removal = tolerant({
  relationshipToPartner: z.string().trim().toLowerCase().pipe(z.literal("none")),
});

/** The one change of a customer that the API takes: that the partner no longer sells to it. */
export const removeRelationship: Operation = {
  name: "removeRelationship",
  method: "PATCH",
  path: "/v1/customers/:customerId",
  mode: "appUser",
  answers: EmptiedCustomerResource,
  body: Removal,
  async answer(call) {
    const { caller, world } = call;
    const customerId = customerIdIn(call);
    // Whose relationship this very request has ended may no longer end it.
    if (!(await call.isRepeated())) insist(mayRemoveRelationshipWith(world, caller, customerId));
    readAs(Removal, await call.body());
    await call.carryOut({ type: "removeRelationship", by: caller.person.personId, customerId });
    return { body: EMPTIED };
  },
};

/** The vendor answers this call with its own names and nothing in them. */
const EMPTIED = {
  Id: null,
  CommerceId: null,
  CompanyProfile: null,
  BillingProfile: null,
  RelationshipToPartner: "none",
  AllowDelegatedAccess: null,
  UserCredentials: null,
  CustomDomains: null,
  AssociatedPartnerId: null,
  Attributes: { ObjectType: "Customer" },
} as const;
