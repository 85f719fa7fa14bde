import { type Attestation, attestationsServing } from "@countersign/domain";
import { ownCustomerOf } from "../customers/own-customer.ts";
import { collection } from "../dialect/collection.ts";
import type { Operation } from "../operations/operation.ts";
import { AGREEMENT_TYPES, askedAgreements } from "./agreement-type.ts";
import { AgreementCollection } from "./agreement-resources.ts";

/** A partner's confirmations for a customer. What the customer accepted by itself is not among them. */
export const listConfirmations: Operation = {
  name: "listConfirmations",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId/agreements",
  mode: "appUser",
  answers: AgreementCollection,
  query: ["agreementType"],
  answer(call) {
    const { tenantId } = ownCustomerOf(call);
    const records = askedAgreements(call.query).includes("customerAgreement")
      ? attestationsServing(call.world, tenantId, call.caller.partner.tenantId)
      : [];
    return { body: collection(records.map(listed), `/customers/${tenantId}/agreements`) };
  },
};

/** Lists carry the day alone, at midnight and without a zone; creating echoes what was sent. */
function listed({ attestedBy, primaryContact, templateId, dateAgreed }: Attestation): object {
  return {
    userId: attestedBy,
    primaryContact,
    templateId,
    dateAgreed: `${dateAgreed.slice(0, 10)}T00:00:00`,
    type: AGREEMENT_TYPES.customerAgreement,
    agreementLink: "https://aka.ms/customeragreement",
  };
}
