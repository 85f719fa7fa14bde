import {
  AcceptAgreement,
  AcceptInvitation,
  Invitation,
  LanguageTag,
  RecordId,
  RelationshipHalf,
} from "@countersign/domain";
import { z } from "zod";
import { Permission, refusals } from "../explained-refusal.ts";
import { AgreementTextView, GateView, OfferedText, RecordView } from "../views/agreement.ts";
import { asking } from "../views/asking.ts";
import { PartnerView } from "../views/organisation.ts";
import { PersonCard } from "../views/person-card.ts";
import { RelationshipView } from "../views/relationship.ts";
import { endpoint, reading, Written } from "./base.ts";
import { certificate } from "./certificate.ts";
import { organisationProfile } from "./organisation-profile.ts";
import { yourProducts } from "./your-products.ts";

const linkRefusals = [
  "unknownAccount",
  "invitationUnknownPartner",
  "invitationKindMismatch",
  "locationNotTheResellers",
  "providerNotLinked",
  "partnerIsOwnTenant",
  "countryOutsideMarket",
] as const;

/** What the invitation page sends: both halves, as they stood on it. */
export const InvitationAcceptance = AcceptInvitation.omit({ type: true, by: true });
export type InvitationAcceptance = z.infer<typeof InvitationAcceptance>;

/** What the agreement page sends. */
export const AgreementAcceptance = AcceptAgreement.omit({ type: true, by: true });
export type AgreementAcceptance = z.infer<typeof AgreementAcceptance>;

export const InvitationReviewView = z.strictObject({
  ...asking,
  partner: PartnerView,
  provider: PartnerView.nullable(),
  asksForAdminPrivileges: z.boolean(),
  relationship: RelationshipView.nullable(),
  relationshipHalf: RelationshipHalf,
  gate: GateView,
  offered: OfferedText,
  mayAccept: Permission,
  /** To whom of another organisation it was mailed, when nobody of this one got it. */
  invitedInstead: z.array(PersonCard.options[1]),
});
export type InvitationReviewView = z.infer<typeof InvitationReviewView>;

export const customer = {
  ...certificate,
  ...organisationProfile,
  ...yourProducts,
  home: endpoint
    .route({
      method: "GET",
      path: "/customer",
      summary: "The signed-in customer person and their organisation",
    })
    .input(z.strictObject(reading))
    .output(z.strictObject({ ...asking, partners: z.int().nonnegative() })),
  reviewInvitation: endpoint
    .route({
      method: "POST",
      path: "/invitation-reviews",
      summary: "Read what an invitation asks; nothing is recorded",
    })
    .input(z.strictObject({ invitation: Invitation, ...reading }))
    .output(InvitationReviewView)
    .errors(refusals(...linkRefusals)),
  acceptInvitation: endpoint
    .route({
      method: "POST",
      path: "/relationships",
      summary: "Authorise the inviting partner and accept the agreement",
      successStatus: 201,
    })
    .input(InvitationAcceptance)
    .output(z.strictObject({ ...Written.shape, relationship: RelationshipView, gate: GateView }))
    .errors(
      refusals(
        ...linkRefusals,
        "notAnAdministrator",
        "partnerNotAuthorized",
        "agreementNotRead",
        "templateUnknown",
        "contactPartnerToConfirm",
      ),
    ),
  agreement: endpoint
    .route({
      method: "GET",
      path: "/agreement",
      summary: "What the agreement link shows this customer",
    })
    .input(z.strictObject(reading))
    .output(
      z.strictObject({
        ...asking,
        gate: GateView,
        offered: OfferedText,
        mayAccept: Permission,
        records: z.array(RecordView),
      }),
    ),
  acceptAgreement: endpoint
    .route({
      method: "POST",
      path: "/agreement-acceptances",
      summary: "Accept the agreement alone",
      successStatus: 201,
    })
    .input(AgreementAcceptance)
    .output(z.strictObject({ ...Written.shape, record: RecordView }))
    .errors(
      refusals(
        "unknownAccount",
        "agreementRoleMissing",
        "contactPartnerToConfirm",
        "agreementNotRead",
        "templateUnknown",
      ),
    ),
  agreementText: endpoint
    .route({
      method: "GET",
      path: "/agreement-texts/{version}/{language}",
      summary: "The words of a published text",
    })
    .input(z.strictObject({ version: z.string(), language: LanguageTag }))
    .output(AgreementTextView)
    .errors({ TEXT_UNKNOWN: { status: 404 } }),
  partners: endpoint
    .route({
      method: "GET",
      path: "/partners",
      summary: "The consolidated list of the customer's partners",
    })
    .input(z.strictObject(reading))
    .output(
      z.strictObject({
        ...asking,
        items: z.array(RelationshipView),
        records: z.array(RecordView),
        mayManage: Permission,
      }),
    ),
  removeRoles: endpoint
    .route({
      method: "POST",
      path: "/partners/{relationshipId}/roles-removal",
      summary: "Take delegated administration back",
    })
    .input(z.strictObject({ relationshipId: RecordId }))
    .output(z.strictObject({ ...Written.shape, relationship: RelationshipView }))
    .errors(refusals("unknownAccount", "notAnAdministrator", "relationshipUnknown")),
};
