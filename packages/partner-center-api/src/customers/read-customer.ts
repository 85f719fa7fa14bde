import { domainsOf, hasAdminPrivileges } from "@countersign/domain";
import { dialectError } from "../dialect/dialect-error.ts";
import type { Operation } from "../operations/operation.ts";
import {
  billingProfile,
  billToBy,
  companyProfile,
  fullCustomer,
  organizationShape,
} from "./customer-shapes.ts";
import { administeredCustomerOf, ownCustomerOf } from "./own-customer.ts";
import {
  BillingProfileResource,
  CompanyProfileResource,
  CustomDomainsResource,
  CustomerOrganizationsResource,
  CustomerResource,
  ValidationStatusResource,
} from "./customer-resources.ts";

export const getCustomer: Operation = {
  name: "getCustomer",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId",
  mode: "either",
  answers: CustomerResource,
  answer(call) {
    const customer = ownCustomerOf(call);
    return { body: fullCustomer(call.world, customer, call.caller.partner.tenantId) };
  },
};

export const getBillingProfile: Operation = {
  name: "getBillingProfile",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId/profiles/billing",
  mode: "either",
  answers: BillingProfileResource,
  answer(call) {
    const customer = ownCustomerOf(call);
    const billTo = billToBy(call.world, customer, call.caller.partner.tenantId);
    return { body: billingProfile(customer, billTo) };
  },
};

export const getCompanyProfile: Operation = {
  name: "getCompanyProfile",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId/profiles/company",
  mode: "appUser",
  answers: CompanyProfileResource,
  answer(call) {
    const customer = ownCustomerOf(call);
    const { tenantId: partnerId } = call.caller.partner;
    const isWhole = hasAdminPrivileges(call.world, customer.tenantId, partnerId);
    return { body: companyProfile(customer, isWhole) };
  },
};

/** A bare array, for a partner that may administer the customer. */
export const listCustomDomains: Operation = {
  name: "listCustomDomains",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId/customDomains",
  mode: "either",
  answers: CustomDomainsResource,
  answer(call) {
    return { body: domainsOf(call.world, administeredCustomerOf(call)) };
  },
};

/** A bare array with the one organisation of the customer's directory, for a partner that may administer it. */
export const getCustomerOrganization: Operation = {
  name: "getCustomerOrganization",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId/organization",
  mode: "either",
  answers: CustomerOrganizationsResource,
  answer(call) {
    return { body: [organizationShape(administeredCustomerOf(call))] };
  },
};

/** Nobody is under review here: every account is allowed since it came to the partner. */
export const getValidationStatus: Operation = {
  name: "getValidationStatus",
  method: "GET",
  isView: true,
  path: "/v1/customers/:customerId/validationStatus",
  mode: "appUser",
  answers: ValidationStatusResource,
  query: ["type"],
  isFixed: true,
  answer(call) {
    const { added, tenantId } = ownCustomerOf(call);
    if (call.query.get("type")?.toLowerCase() !== "account") {
      throw dialectError("accountStatusUnknown", {}, { errorName: "AccountStatusNotFound" });
    }
    const since = call.world.relationships.where("customer", tenantId)[0]?.establishedAt;
    return {
      body: { type: "account", status: "Allowed", lastUpdateDateTime: added?.at ?? since },
    };
  },
};
