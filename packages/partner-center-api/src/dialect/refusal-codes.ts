import {
  isSwitchedOn,
  type ReadonlyWorld,
  type Refusal,
  type RefusalKind,
} from "@countersign/domain";
import { refusalCopy } from "@countersign/i18n";
import { words } from "../locales/words.ts";
import { DialectError, ourCode } from "./dialect-error.ts";

type VendorError = { readonly status: number; readonly code: number; readonly errorName?: string };

/** A status for which no code of the vendor's is known. */
function ours(status: number): VendorError {
  return { status, code: ourCode(status) };
}

const AUTHORIZATION_FAILED: VendorError = { status: 403, code: 1002 };
const RESELLER_NOT_VALID: VendorError = { status: 400, code: 800_016 };

/**
 * The status and the code of each refusal in the vendor's dialect: the only place where its numbers meet words of the
 * domain. Codes of the vendor's own stand where a source names one (`docs/differences.md` has the others).
 */
const VENDOR_ERRORS = {
  unknownSandbox: ours(404),
  sandboxKeyTaken: ours(409),
  sandboxKeyReserved: ours(400),
  clockOutOfReach: ours(400),
  unknownAccount: ours(401),
  accountOfOtherSide: AUTHORIZATION_FAILED,
  wrongPassword: ours(401),
  passwordRepeated: ours(400),
  passwordNotOneTime: ours(409),
  roleMayNotAdminister: AUTHORIZATION_FAILED,
  roleMayNotUpdateProfile: AUTHORIZATION_FAILED,
  userNameTaken: ours(409),
  roleNotOffered: ours(400),
  lastGlobalAdmin: ours(409),
  userUnknown: ours(404),
  partnershipInUse: ours(409),
  indirectResellerMayNotAttest: AUTHORIZATION_FAILED,
  roleMayNotAttest: AUTHORIZATION_FAILED,
  roleMayNotInvite: AUTHORIZATION_FAILED,
  notAnAdministrator: AUTHORIZATION_FAILED,
  agreementRoleMissing: AUTHORIZATION_FAILED,
  indirectResellerMayNotAddCustomer: AUTHORIZATION_FAILED,
  roleMayNotAddCustomer: AUTHORIZATION_FAILED,
  resellerMissing: RESELLER_NOT_VALID,
  companyNameRefused: ours(400),
  domainTaken: ours(409),
  invalidAddress: ours(400),
  registrationIdMissing: { status: 400, code: 600_049 },
  registrationIdInvalid: { status: 400, code: 600_050 },
  phoneNumberMissing: { status: 400, code: 600_051 },
  contactRefused: ours(400),
  profileChangedMeanwhile: ours(409),
  notYourCustomer: { status: 404, code: 60_003 },
  invitationUnknownPartner: ours(404),
  invitationKindMismatch: ours(400),
  locationNotTheResellers: ours(400),
  providerNotLinked: RESELLER_NOT_VALID,
  partnerIsOwnTenant: ours(400),
  countryOutsideMarket: { status: 403, code: 2030 },
  relationshipUnknown: ours(404),
  partnerNotAuthorized: ours(400),
  agreementNotRead: ours(400),
  dateAgreedInFuture: { status: 400, code: 600_002 },
  attestationRetired: ours(403),
  enhancedAttestationNotOffered: ours(404),
  enhancedAttestationUnknown: ours(404),
  enhancedAttestationExpired: ours(409),
  enhancedAttestationPending: ours(409),
  enhancedAttestationUsed: ours(409),
  enhancedAttestationElsewhere: ours(400),
  partnerConfirmedAgreementAlreadyExists: {
    status: 400,
    code: 600_061,
    errorName: "PartnerConfirmedAgreementAlreadyExists",
  },
  contactPartnerToConfirm: ours(409),
  templateUnknown: ours(409),
  accountNotIntegrationSandbox: ours(403),
  customerServedByOthers: ours(409),
  sandboxLimitReached: { status: 403, code: 800_018 },
  sandboxResellerUnknown: { status: 403, code: 6003 },
  invitationsNotInSandbox: ours(403),
  purchaseNotEarlier: ours(400),
  roleMayNotRemoveRelationship: AUTHORIZATION_FAILED,
  indirectResellerMayNotBill: AUTHORIZATION_FAILED,
  roleMayNotSetPermissions: AUTHORIZATION_FAILED,
  adminPrivilegesMissing: AUTHORIZATION_FAILED,
  partnerIsNoRegistrar: AUTHORIZATION_FAILED,
  roleMayNotVerifyDomains: AUTHORIZATION_FAILED,
  subscriptionsStillActive: ours(400),
  indirectResellerMayNotOrder: AUTHORIZATION_FAILED,
  agreementNotAccepted: { status: 403, code: 13_605 },
  confirmationOutdated: { status: 403, code: 13_605 },
  productUnknown: { status: 404, code: 400_013 },
  quantityOutOfRange: ours(400),
  partnerOnRecordNotAttested: { status: 400, code: 900_206 },
  cartUnknown: { status: 404, code: 800_008 },
  cartOrdered: { status: 400, code: 800_065 },
  subscriptionUnknown: ours(404),
  subscriptionNotChangeable: ours(409),
  roleMayNotRequestQualification: AUTHORIZATION_FAILED,
  qualificationRequestedAlready: ours(409),
  validationCodeRefused: ours(400),
  recipientUnknown: ours(404),
  mailUnknown: ours(404),
  webhookAlreadyRegistered: ours(409),
  webhookNotRegistered: ours(404),
  testEventNotChosen: ours(400),
  deliveryUnknown: ours(404),
} as const satisfies Record<RefusalKind, VendorError>;

/** Not the account of a provider of the integration sandbox. */
const NOT_SANDBOX_PROVIDER: VendorError = { status: 401, code: 6002 };

/** What single operations answer with another status or code than all others, by their names. */
const OWN_ERRORS: Readonly<Record<string, Partial<Record<RefusalKind, VendorError>>>> = {
  createSandboxReseller: {
    accountNotIntegrationSandbox: NOT_SANDBOX_PROVIDER,
    sandboxLimitReached: { status: 403, code: 6004 },
    domainTaken: { status: 409, code: 1003 },
  },
  deleteSandboxReseller: {
    accountNotIntegrationSandbox: NOT_SANDBOX_PROVIDER,
    partnershipInUse: { status: 403, code: 6003 },
  },
};

/** Answered with an empty message by the real service, in every operation about agreements. */
const WITHOUT_WORDS: ReadonlySet<RefusalKind> = new Set(["indirectResellerMayNotAttest"]);

/** A refusal of the domain in the vendor's dialect, as an operation answers it. Our own headers name it, because the vendor's numbers say little. */
export function refusalInDialect(
  refusal: Refusal,
  world: ReadonlyWorld,
  operation: string | null,
): DialectError {
  const { kind, rule } = refusal;
  const { what } = refusalCopy(refusal, words);
  return new DialectError({
    ...(ownErrorOf(refusal, operation) ?? vendorErrorOf(refusal, world)),
    description: WITHOUT_WORDS.has(kind) ? "" : what,
    headers: { "Countersign-Refusal": kind, "Countersign-Rule": rule },
  });
}

function ownErrorOf({ kind }: Refusal, operation: string | null): VendorError | undefined {
  return operation === null ? undefined : OWN_ERRORS[operation]?.[kind];
}

/** A number that its country does not take has a code of its own; a taken domain has either of two statuses. */
function vendorErrorOf(refusal: Refusal, world: ReadonlyWorld): VendorError {
  if (refusal.kind === "registrationIdInvalid" && refusal.facts.example === null) {
    return { status: 400, code: 600_002 };
  }
  if (refusal.kind === "domainTaken" && isSwitchedOn(world, "takenDomainIsBadRequest")) {
    return ours(400);
  }
  return VENDOR_ERRORS[refusal.kind];
}
