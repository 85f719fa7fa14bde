export * from "./attempt.ts";
export * from "./client.ts";
export { NewPartnerUser } from "./contract/account-settings.ts";
export { ActivityRow } from "./contract/activity-log.ts";
export * from "./contract/base.ts";
export * from "./contract/contract.ts";
export { AgreementAttestation } from "./contract/customer-account.ts";
export type { DeliveryView } from "./contract/deliveries.ts";
export { Letter } from "./contract/letters.ts";
export type { CheckAnswer } from "./contract/checks.ts";
export { RecordedCall, type RequestsAsked } from "./contract/requests.ts";
export { type OrganisationProfileView, ProfileUpdate } from "./contract/organisation-profile.ts";
export { NewCustomer } from "./contract/new-customer.ts";
export { NewOrder, SubscriptionChange } from "./contract/orders.ts";
export { CustomerSort } from "./contract/partner.ts";
export {
  AgreementAcceptance,
  InvitationAcceptance,
  InvitationReviewView,
} from "./contract/customer.ts";
export { Directory, type Urls } from "./contract/emulator.ts";
export type { MailView } from "./contract/stage.ts";
export * from "./explained-refusal.ts";
export * from "./is-not-saved.ts";
export * from "./live.ts";
export { watchSandbox } from "./live-client.ts";
export type { LiveState } from "./live/live-report.ts";
export * from "./refusal-status.ts";
export * from "./attesting-path.ts";
export * from "./sandbox-path.ts";
export * from "./template-choice.ts";
export * from "./views/agreement.ts";
export * from "./views/agreement-template.ts";
export * from "./views/certificate.ts";
export * from "./views/customer-account.ts";
export * from "./views/customer-row.ts";
export * from "./views/enhanced-attestation.ts";
export * from "./views/order.ts";
export * from "./views/organisation.ts";
export * from "./views/person-card.ts";
export * from "./views/product.ts";
export * from "./views/relationship.ts";
