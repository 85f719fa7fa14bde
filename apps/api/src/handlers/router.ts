import { document } from "./agreement-templates/document.ts";
import { template } from "./agreement-templates/template.ts";
import { acceptAgreement } from "./customer/accept-agreement.ts";
import { acceptInvitation } from "./customer/accept-invitation.ts";
import { agreementText } from "./customer/agreement-text.ts";
import { agreement } from "./customer/agreement.ts";
import { certificate, certificateCheck } from "./customer/certificate.ts";
import { home as customerHome } from "./customer/home.ts";
import { partners } from "./customer/partners.ts";
import { products as customerProducts } from "./customer/products.ts";
import { profile as customerProfile } from "./customer/profile.ts";
import { removeRoles } from "./customer/remove-roles.ts";
import { reviewInvitation } from "./customer/review-invitation.ts";
import { updateProfile as updateCustomerProfile } from "./customer/update-profile.ts";
import { listDeliveries } from "./deliveries/list.ts";
import { resendDelivery } from "./deliveries/resend.ts";
import { checks } from "./emulator/checks.ts";
import { directory } from "./emulator/directory.ts";
import { faults } from "./emulator/faults.ts";
import { openSandbox } from "./emulator/open-sandbox.ts";
import { requests } from "./emulator/requests.ts";
import { reset } from "./emulator/reset.ts";
import { setClock } from "./emulator/set-clock.ts";
import { setEra } from "./emulator/set-era.ts";
import { setSwitch } from "./emulator/set-switch.ts";
import { throttling } from "./emulator/throttling.ts";
import { controls, endpoints } from "./endpoints.ts";
import { acceptEnhancedAttestation } from "./enhanced-attestations/accept.ts";
import { readEnhancedAttestation } from "./enhanced-attestations/read.ts";
import { sendLetter } from "./letters/send-letter.ts";
import { account } from "./partner/account.ts";
import { activityLog } from "./partner/activity-log.ts";
import { addUser } from "./partner/add-user.ts";
import { agreementRequest } from "./partner/agreement-request.ts";
import { attestAgreement } from "./partner/attest-agreement.ts";
import { changeRoles } from "./partner/change-roles.ts";
import { customerUsers } from "./partner/customer-users.ts";
import { createCustomer } from "./partner/create-customer.ts";
import { customers } from "./partner/customers.ts";
import { deliverInvitation } from "./partner/deliver-invitation.ts";
import { domainAvailability } from "./partner/domain-availability.ts";
import { exportCustomers } from "./partner/export-customers.ts";
import { exportActivityLog } from "./partner/export-activity-log.ts";
import { exportIndirectPartners } from "./partner/export-indirect-partners.ts";
import { home as partnerHome } from "./partner/home.ts";
import { indirectPartners } from "./partner/indirect-partners.ts";
import { invitationDrafts } from "./partner/invitation-drafts.ts";
import { newCustomer } from "./partner/new-customer.ts";
import { profile } from "./partner/profile.ts";
import { recipients } from "./partner/recipients.ts";
import { removePartnership } from "./partner/remove-partnership.ts";
import { removeUser } from "./partner/remove-user.ts";
import { resetPassword } from "./partner/reset-password.ts";
import { setReservationPurchases } from "./partner/set-reservation-purchases.ts";
import { signInDetails } from "./partner/sign-in-details.ts";
import { changeSubscription } from "./partner/change-subscription.ts";
import { orderHistory } from "./partner/order-history.ts";
import { placeOrder } from "./partner/place-order.ts";
import { products } from "./partner/products.ts";
import { removeRelationship } from "./partner/remove-relationship.ts";
import { subscriptions } from "./partner/subscriptions.ts";
import { updateBillTo } from "./partner/update-bill-to.ts";
import { updateProfile } from "./partner/update-profile.ts";
import { users } from "./partner/users.ts";
import { accounts } from "./sign-in/accounts.ts";
import { chooseNewPassword } from "./sign-in/choose-new-password.ts";
import { enterPassword } from "./sign-in/enter-password.ts";
import { findAccount } from "./sign-in/find-account.ts";
import { play } from "./sign-in/play.ts";
import { session } from "./sign-in/session.ts";
import { signOut } from "./sign-in/sign-out.ts";
import { mail } from "./stage/mail.ts";
import { openMail } from "./stage/open-mail.ts";
import { overview } from "./stage/overview.ts";

/** Everything under `/api`. An endpoint of the contract without a handler does not compile. */
export const apiRouter = endpoints.router({
  signIn: { session, accounts, findAccount, enterPassword, chooseNewPassword, play, signOut },
  partner: {
    home: partnerHome,
    customers,
    exportCustomers,
    indirectPartners,
    invitationDrafts,
    recipients,
    deliverInvitation,
    account,
    attestAgreement,
    updateBillTo,
    setReservationPurchases,
    customerUsers,
    agreementRequest,
    signInDetails,
    newCustomer,
    domainAvailability,
    createCustomer,
    resetPassword,
    products,
    placeOrder,
    orderHistory,
    subscriptions,
    changeSubscription,
    removeRelationship,
    exportIndirectPartners,
    removePartnership,
    profile,
    updateProfile,
    users,
    addUser,
    changeRoles,
    removeUser,
    activityLog,
    exportActivityLog,
  },
  customer: {
    home: customerHome,
    reviewInvitation,
    acceptInvitation,
    agreement,
    acceptAgreement,
    agreementText,
    partners,
    removeRoles,
    certificate,
    certificateCheck,
    profile: customerProfile,
    updateProfile: updateCustomerProfile,
    products: customerProducts,
  },
  letters: { send: sendLetter },
  stage: { overview, mail, openMail },
  agreementTemplates: { template, document },
  enhancedAttestations: { read: readEnhancedAttestation, accept: acceptEnhancedAttestation },
});

/** Everything under `/_emulator`. */
export const controlRouter = controls.router({
  deliveries: { list: listDeliveries, resend: resendDelivery },
  emulator: {
    requests,
    faults,
    checks,
    directory,
    reset,
    setClock,
    setSwitch,
    setEra,
    throttling,
    openSandbox,
  },
});
