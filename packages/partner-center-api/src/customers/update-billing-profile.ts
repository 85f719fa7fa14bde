import { BillTo, type Customer, mayBill, type ReadonlyWorld } from "@countersign/domain";
import { z } from "zod";
import { insistAsSeen, SEEN, seenBy } from "../dialect/etag.ts";
import { insist } from "../dialect/refused.ts";
import { emptyAsMissing, readAs, tolerant } from "../dialect/tolerant.ts";
import { insistUnchanged } from "../dialect/unchangeable.ts";
import type { Call, Operation } from "../operations/operation.ts";
import { addressFrom, AddressInput } from "./addresses.ts";
import { type BillingProfile, billingProfile, billToBy } from "./customer-shapes.ts";
import { ownCustomerOf } from "./own-customer.ts";
import { BillingProfileResource } from "./customer-resources.ts";

const ChangedProfile = tolerant({
  firstName: emptyAsMissing(z.string()),
  lastName: emptyAsMissing(z.string()),
  email: emptyAsMissing(z.string()),
  companyName: BillTo.shape.companyName,
  defaultAddress: AddressInput,
  attributes: SEEN,
});

/** The whole profile sent back with another name or address: where this partner's bills go from now on. */
export const updateBillingProfile: Operation = {
  name: "updateBillingProfile",
  method: "PUT",
  path: "/v1/customers/:customerId/profiles/billing",
  mode: "either",
  answers: BillingProfileResource,
  body: ChangedProfile,
  async answer(call) {
    const { caller, request } = call;
    insist(mayBill(call.world, caller.partner));
    const customer = ownCustomerOf(call);
    const { tenantId: customerId } = customer;
    const changed = readAs(ChangedProfile, await call.body());
    const { companyName, defaultAddress, attributes } = changed;
    const isAsSeen = seenBy(request, attributes, (now) => profileIn(now, customer, caller));
    if (!(await call.isRepeated())) {
      insistAsSeen(isAsSeen, call.world);
      insistSameAccount(customer, changed);
    }
    const billTo = { companyName, address: addressFrom(defaultAddress) };
    const { world } = await call.carryOut(
      { type: "updateBillTo", by: caller.person.personId, customerId, billTo },
      isAsSeen,
    );
    return { body: profileIn(world, customer, caller) };
  },
};

/** Whom the bills are for, and in which country, is the customer's own account. */
function insistSameAccount(
  { country, primaryContact, phoneNumber }: Customer,
  changed: z.output<typeof ChangedProfile>,
): void {
  const { firstName, lastName, email } = primaryContact;
  const { defaultAddress: address } = changed;
  insistUnchanged({
    email: [changed.email, email],
    firstName: [changed.firstName, firstName],
    lastName: [changed.lastName, lastName],
    "defaultAddress.firstName": [address.firstName, firstName],
    "defaultAddress.lastName": [address.lastName, lastName],
    "defaultAddress.phoneNumber": [address.phoneNumber, phoneNumber],
    "defaultAddress.country": [address.country, country],
  });
}

function profileIn(
  world: ReadonlyWorld,
  customer: Customer,
  { partner }: Call["caller"],
): BillingProfile {
  const now = world.customers.get(customer.tenantId) ?? customer;
  return billingProfile(now, billToBy(world, now, partner.tenantId));
}
