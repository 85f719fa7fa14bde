import { customerIdIn } from "../customers/own-customer.ts";
import type { Operation } from "../operations/operation.ts";

/** A customer of the integration sandbox goes, with everything it has. */
export const deleteCustomer: Operation = {
  name: "deleteCustomer",
  method: "DELETE",
  path: "/v1/customers/:customerId",
  mode: "either",
  status: 204,
  answers: null,
  async answer(call) {
    const customerId = customerIdIn(call);
    const { personId: by } = call.caller.person;
    await call.carryOut({ type: "deleteCustomer", by, customerId });
    return {};
  },
};
