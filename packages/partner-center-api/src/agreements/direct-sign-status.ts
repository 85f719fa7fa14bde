import { directAcceptanceOf } from "@countersign/domain";
import { ownCustomerOf } from "../customers/own-customer.ts";
import type { Operation, ViewCall } from "../operations/operation.ts";
import { DirectSignStatusResource } from "./agreement-resources.ts";

/** Whether the customer accepted by itself; a partner's confirmation leaves it at `false`. */
export const directSignStatus: Operation = {
  name: "directSignStatus",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId/directSignedMicrosoftCustomerAgreementStatus",
  mode: "appUser",
  answers: DirectSignStatusResource,
  answer: status,
};

/** The address that callers guess; not the vendor's. */
export const directSignStatusAlias: Operation = {
  ...directSignStatus,
  name: "directSignStatusAlias",
  path: "/v1/customers/:customerId/directSignedCustomerAgreementStatus",
};

function status(call: ViewCall): { readonly body: object } {
  const { tenantId } = ownCustomerOf(call);
  return { body: { isSigned: directAcceptanceOf(call.world, tenantId) !== null } };
}
