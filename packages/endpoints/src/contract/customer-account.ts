import { AttestAgreement, BillTo, SetReservationPurchases, TenantId } from "@countersign/domain";
import { z } from "zod";
import { Permission, refusals } from "../explained-refusal.ts";
import { RecordView } from "../views/agreement.ts";
import { CustomerAccountView } from "../views/customer-account.ts";
import { PersonCard } from "../views/person-card.ts";
import { endpoint, reading, Written } from "./base.ts";

/** What the Update form sends: who accepted, and when. */
export const AgreementAttestation = AttestAgreement.omit({ type: true, by: true });
export type AgreementAttestation = z.infer<typeof AgreementAttestation>;

/** What a partner does on the account page of one of its customers. */
export const customerAccount = {
  account: endpoint
    .route({
      method: "GET",
      path: "/customers/{customerId}",
      summary: "A customer's account as its partner sees it, with both agreement lines",
    })
    .input(z.strictObject({ customerId: TenantId, ...reading }))
    .output(CustomerAccountView)
    .errors(refusals("unknownAccount", "notYourCustomer")),
  attestAgreement: endpoint
    .route({
      method: "POST",
      path: "/customers/{customerId}/attestations",
      summary: "Confirm that the customer accepted the agreement",
      successStatus: 201,
    })
    .input(AgreementAttestation)
    .output(z.strictObject({ ...Written.shape, record: RecordView.options[0] }))
    .errors(
      refusals(
        "unknownAccount",
        "indirectResellerMayNotAttest",
        "roleMayNotAttest",
        "notYourCustomer",
        "attestationRetired",
        "dateAgreedInFuture",
        "partnerConfirmedAgreementAlreadyExists",
      ),
    ),
  removeRelationship: endpoint
    .route({
      method: "POST",
      path: "/customers/{customerId}/relationship-removal",
      summary: "End the reseller relationship with a customer",
    })
    .input(z.strictObject({ customerId: TenantId }))
    .output(Written)
    .errors(
      refusals(
        "unknownAccount",
        "roleMayNotRemoveRelationship",
        "notYourCustomer",
        "subscriptionsStillActive",
      ),
    ),
  updateBillTo: endpoint
    .route({
      method: "POST",
      path: "/customers/{customerId}/bill-to",
      summary: "Say to whom and where the customer's bills go",
    })
    .input(
      z.strictObject({
        customerId: TenantId,
        billTo: BillTo,
        /** Where the bills went when the form was opened. */
        replaces: BillTo,
      }),
    )
    .output(Written)
    .errors(
      refusals(
        "unknownAccount",
        "indirectResellerMayNotBill",
        "notYourCustomer",
        "companyNameRefused",
        "invalidAddress",
        "profileChangedMeanwhile",
      ),
    ),
  setReservationPurchases: endpoint
    .route({
      method: "POST",
      path: "/customers/{customerId}/reservation-purchases",
      summary: "Let the customer buy Azure reservations by itself, or no longer",
    })
    .input(SetReservationPurchases.omit({ type: true, by: true }))
    .output(Written)
    .errors(
      refusals(
        "unknownAccount",
        "indirectResellerMayNotBill",
        "roleMayNotSetPermissions",
        "notYourCustomer",
      ),
    ),
  customerUsers: endpoint
    .route({
      method: "GET",
      path: "/customers/{customerId}/users",
      summary: "The customer's users, for a partner that administers it",
    })
    .input(
      z.strictObject({
        customerId: TenantId,
        /** A part of the name, the user name or the address. */
        search: z.string().trim().max(200).optional(),
        ...reading,
      }),
    )
    .output(
      z.strictObject({
        companyName: z.string(),
        /** Whether this partner sees them; without that there are none here. */
        maySee: Permission,
        /** All of the customer's users, matching or not. */
        total: z.int(),
        users: z.array(PersonCard.options[1]),
        mayResetPasswords: Permission,
      }),
    )
    .errors(refusals("unknownAccount", "notYourCustomer")),
  agreementRequest: endpoint
    .route({
      method: "GET",
      path: "/customers/{customerId}/agreement-request",
      summary: "What a mail needs that asks a customer to accept the agreement itself",
    })
    .input(z.strictObject({ customerId: TenantId, ...reading }))
    .output(
      z.strictObject({
        /** The address before `/AdminPortal/Home` in this sandbox. */
        root: z.string(),
        companyName: z.string(),
        people: z.array(PersonCard.options[1]),
      }),
    )
    .errors(refusals("unknownAccount", "notYourCustomer")),
};
