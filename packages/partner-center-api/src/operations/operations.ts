import { confirmAgreement } from "../agreements/confirm-agreement.ts";
import {
  enhancedAttestationStatus,
  requestEnhancedAttestation,
} from "../agreements/enhanced-attestations.ts";
import { directSignStatus, directSignStatusAlias } from "../agreements/direct-sign-status.ts";
import { listConfirmations } from "../agreements/list-confirmations.ts";
import { listAgreementTemplates } from "../agreements/list-templates.ts";
import { partnerAgreementStatus } from "../agreements/partner-agreement-status.ts";
import { templateDocument } from "../agreements/template-document.ts";
import { getAuditRecord, listAuditRecords } from "../audit/audit-records.ts";
import { getCustomerUser, listCustomerUsers } from "../customers/customer-users.ts";
import { changeCustomer } from "../customers/change-customer.ts";
import { createCustomer } from "../customers/create-customer.ts";
import { checkDomainAvailability, headDomain } from "../customers/domains.ts";
import { listCustomers } from "../customers/list-customers.ts";
import { listManagedServices } from "../customers/managed-services.ts";
import {
  getBillingProfile,
  getCompanyProfile,
  getCustomer,
  getCustomerOrganization,
  getValidationStatus,
  listCustomDomains,
} from "../customers/read-customer.ts";
import { listQualifications, requestQualification } from "../customers/qualifications.ts";
import { updateBillingProfile } from "../customers/update-billing-profile.ts";
import { verifyDomain } from "../customers/verify-domain.ts";
import { validateAddress } from "../customers/validate-address.ts";
import { listValidationCodes } from "../customers/validation-codes.ts";
import { deleteCustomer } from "../integration-sandbox/delete-customer.ts";
import {
  createSandboxReseller,
  deleteSandboxReseller,
} from "../integration-sandbox/sandbox-resellers.ts";
import { catalogueOperations } from "../ordering/catalogue.ts";
import { checkOutCart, createCart, getCart, updateCart } from "../ordering/carts.ts";
import { createOrder, getOrder, listOrders } from "../ordering/orders.ts";
import {
  getSubscription,
  listSubscriptions,
  updateSubscription,
} from "../ordering/subscriptions.ts";
import { getCountryRules } from "../profiles/country-rules.ts";
import {
  getLegalBusinessProfile,
  getNetworkProfile,
  getOrganizationProfile,
  getPartnerBillingProfile,
  getSupportProfile,
} from "../profiles/partner-profiles.ts";
import {
  updateLegalBusinessProfile,
  updateOrganizationProfile,
  updatePartnerBillingProfile,
  updateSupportProfile,
} from "../profiles/update-partner-profiles.ts";
import { listRoleMembers, listRoles } from "../profiles/roles.ts";
import {
  listCustomerRelationships,
  listRelationships,
} from "../relationships/list-relationships.ts";
import { requestRelationship } from "../relationships/request-relationship.ts";
import {
  changeWebhook,
  getWebhook,
  listWebhookEvents,
  registerWebhook,
} from "../webhooks/registration.ts";
import { createTestEvent, getTestEvent } from "../webhooks/test-events.ts";
import type { Operation } from "./operation.ts";

/** Every operation of the API that answers here. A path with a fixed part comes before one that takes anything there. */
export const OPERATIONS: readonly Operation[] = [
  listAgreementTemplates,
  templateDocument,
  confirmAgreement,
  listConfirmations,
  directSignStatus,
  directSignStatusAlias,
  partnerAgreementStatus,
  requestEnhancedAttestation,
  enhancedAttestationStatus,
  requestRelationship,
  listCustomers,
  createCustomer,
  getCustomer,
  changeCustomer,
  deleteCustomer,
  getBillingProfile,
  updateBillingProfile,
  getCompanyProfile,
  getValidationStatus,
  listCustomDomains,
  getCustomerOrganization,
  listManagedServices,
  listValidationCodes,
  listQualifications,
  requestQualification,
  verifyDomain,
  listCustomerUsers,
  getCustomerUser,
  headDomain,
  checkDomainAvailability,
  validateAddress,
  listRelationships,
  listCustomerRelationships,
  createSandboxReseller,
  deleteSandboxReseller,
  ...catalogueOperations,
  createCart,
  getCart,
  updateCart,
  checkOutCart,
  createOrder,
  listOrders,
  getOrder,
  listSubscriptions,
  getSubscription,
  updateSubscription,
  listAuditRecords,
  getAuditRecord,
  getOrganizationProfile,
  updateOrganizationProfile,
  getLegalBusinessProfile,
  updateLegalBusinessProfile,
  getNetworkProfile,
  getPartnerBillingProfile,
  updatePartnerBillingProfile,
  getSupportProfile,
  updateSupportProfile,
  getCountryRules,
  listRoles,
  listRoleMembers,
  listWebhookEvents,
  getWebhook,
  registerWebhook,
  changeWebhook,
  createTestEvent,
  getTestEvent,
];
