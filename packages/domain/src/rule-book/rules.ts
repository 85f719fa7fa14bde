import { z } from "zod";
import type { Era } from "./era.ts";
import { OUR_DECISION, SOURCES } from "./sources.ts";

/** Who can take an obstacle away, and by which command; `nobody` where only a different request helps. */
export const Cure = z.enum([
  "signInWithSandboxAccount",
  "signInOnOtherSide",
  "retypePassword",
  "chooseOtherPassword",
  "partnerAgentActs",
  "adminAgentActs",
  "globalAdminActs",
  "appointGlobalAdmin",
  "endRelationshipsFirst",
  "providerActs",
  "partnerAttests",
  "customerAdministratorActs",
  "partnerSendsNewLink",
  "inviteTheCustomer",
  "standInPartner",
  "tickTheBox",
  "reloadThePage",
  "correctTheDate",
  "changeTheContact",
  "completeTheForm",
  "chooseAnotherDomain",
  "chooseAnotherName",
  "chooseAnotherRecipient",
  "chooseAnotherKey",
  "chooseAnotherTime",
  "suspendTheSubscriptions",
  "deleteSomethingFirst",
  "chooseFromTheCatalogue",
  "changeTheRegistration",
  "nobody",
]);
export type Cure = z.infer<typeof Cure>;

/** How sure we are of a rule: the vendor's own words, sources that disagree, or our choice. */
export type Certainty = "confirmed" | "unclear" | "ours";

export type RuleSource = { readonly document: string; readonly date: string; readonly url: string };

export type Rule = {
  readonly source: RuleSource;
  readonly certainty: Certainty;
  readonly eras: readonly Era[];
  readonly cure: Cure;
};

const EVERY_ERA = ["2021", "2023", "2026"] as const;
const {
  confirmAgreement,
  requestRelationship,
  permissions,
  markets,
  m365Partners,
  indirectPartners,
} = SOURCES;

function rule(
  source: RuleSource,
  certainty: Certainty,
  cure: Cure,
  eras: readonly Era[] = EVERY_ERA,
): Rule {
  return { source, certainty, eras, cure };
}

/** Every rule of the house. A refusal names the rule it follows; the sentence of each stands in the catalogues. */
export const RULES = {
  onlySandboxAccounts: rule(OUR_DECISION, "ours", "signInWithSandboxAccount"),
  oneConsolePerAccount: rule(OUR_DECISION, "ours", "signInOnOtherSide"),
  passwordOpensAccount: rule(OUR_DECISION, "ours", "retypePassword"),
  firstSignInChangesPassword: rule(OUR_DECISION, "ours", "chooseOtherPassword"),
  globalAdminsRunTheAccount: rule(permissions, "confirmed", "globalAdminActs"),
  accountsKeepAGlobalAdmin: rule(OUR_DECISION, "ours", "appointGlobalAdmin"),
  signInNamesAreUnique: rule(OUR_DECISION, "ours", "chooseAnotherName"),
  salesAgentsAreOfSellingPartners: rule(permissions, "unclear", "nobody"),
  partnersManageTheirOwnUsers: rule(permissions, "confirmed", "reloadThePage"),
  partnershipsEndWithoutCustomers: rule(indirectPartners, "unclear", "endRelationshipsFirst"),
  agentsAttest: rule(confirmAgreement, "confirmed", "partnerAgentActs", ["2021", "2023"]),
  attestationsAreEnhanced: rule(
    SOURCES.enhancedAttestation,
    "confirmed",
    "customerAdministratorActs",
    ["2026"],
  ),
  oldAttestationsAreRenewed: rule(
    SOURCES.enhancedAttestation,
    "unclear",
    "customerAdministratorActs",
    ["2026"],
  ),
  enhancedAttestationsCameLater: rule(SOURCES.enhancedAttestation, "confirmed", "partnerAttests", [
    "2021",
    "2023",
  ]),
  enhancedAttestationsBelongToTheirPartner: rule(OUR_DECISION, "ours", "nobody", ["2026"]),
  enhancedAttestationsExpire: rule(SOURCES.enhancedAttestation, "unclear", "partnerSendsNewLink", [
    "2026",
  ]),
  signatoriesAcceptFirst: rule(
    SOURCES.enhancedAttestation,
    "confirmed",
    "customerAdministratorActs",
    ["2026"],
  ),
  enhancedAttestationsServeOnce: rule(OUR_DECISION, "ours", "partnerSendsNewLink", ["2026"]),
  enhancedAttestationsFitTheCountry: rule(OUR_DECISION, "ours", "partnerSendsNewLink", ["2026"]),
  agentsInvite: rule(permissions, "unclear", "partnerAgentActs"),
  resellersLeaveAttestingToProviders: rule(confirmAgreement, "confirmed", "providerActs"),
  agentsAddCustomers: rule(permissions, "confirmed", "partnerAgentActs", ["2021", "2023"]),
  resellersLeaveNewCustomersToProviders: rule(indirectPartners, "confirmed", "providerActs"),
  providersSellThroughResellers: rule(indirectPartners, "confirmed", "completeTheForm"),
  companiesGiveTheirRealName: rule(SOURCES.validateNames, "confirmed", "completeTheForm"),
  domainsBelongToOneTenant: rule(SOURCES.createCustomerApi, "confirmed", "chooseAnotherDomain"),
  addressesFitTheirCountry: rule(SOURCES.createCustomerApi, "confirmed", "completeTheForm"),
  someCountriesRegister: rule(SOURCES.addCustomer, "confirmed", "completeTheForm"),
  contactsBelongToTheirCompany: rule(SOURCES.validateNames, "confirmed", "completeTheForm"),
  administratorsKeepProfile: rule(SOURCES.validateNames, "unclear", "customerAdministratorActs"),
  partnersServeTheirOwnCustomers: rule(permissions, "confirmed", "inviteTheCustomer"),
  acceptanceDateIsPast: rule(confirmAgreement, "confirmed", "correctTheDate"),
  attestationsAreNotRepeated: rule(SOURCES.confirmConsentApi, "unclear", "changeTheContact"),
  earlierPurchasesPredateAgreement: rule(SOURCES.consentFaq, "confirmed", "correctTheDate"),
  earlierCustomersAreAttestedByPartner: rule(confirmAgreement, "unclear", "partnerAttests"),
  newPartnersWaitForAttestation: rule(confirmAgreement, "unclear", "partnerAttests"),
  relationshipsWaitForAttestation: rule(confirmAgreement, "unclear", "partnerAttests"),
  administratorsAcceptAgreement: rule(m365Partners, "unclear", "customerAdministratorActs"),
  globalAdminsAcceptInvitations: rule(requestRelationship, "unclear", "customerAdministratorActs"),
  nothingIsTickedForYou: rule(confirmAgreement, "unclear", "tickTheBox"),
  nobodyOverwritesWhatTheyHaveNotSeen: rule(OUR_DECISION, "ours", "reloadThePage"),
  currentTextIsAccepted: rule(OUR_DECISION, "ours", "reloadThePage"),
  invitationsNameSandboxPartners: rule(OUR_DECISION, "ours", "standInPartner"),
  linkFitsPartnerKind: rule(requestRelationship, "confirmed", "partnerSendsNewLink"),
  locationBelongsToReseller: rule(indirectPartners, "confirmed", "partnerSendsNewLink"),
  resellersSellThroughTheirProvider: rule(indirectPartners, "confirmed", "partnerSendsNewLink"),
  integrationSandboxesDoMore: rule(SOURCES.integrationSandbox, "confirmed", "nobody"),
  integrationSandboxesAreSmall: rule(
    SOURCES.integrationSandboxResellers,
    "confirmed",
    "deleteSomethingFirst",
  ),
  providersDeleteTheirSandboxResellers: rule(
    SOURCES.integrationSandboxResellers,
    "unclear",
    "nobody",
  ),
  sandboxCustomersAreAdded: rule(SOURCES.integrationSandbox, "confirmed", "nobody"),
  sandboxCustomersHaveOnePartner: rule(OUR_DECISION, "ours", "nobody"),
  nobodyIsTheirOwnCustomer: rule(SOURCES.supportedRelationships, "confirmed", "nobody"),
  partnersSellInTheirMarket: rule(markets, "confirmed", "nobody"),
  customersManageTheirOwnPartners: rule(m365Partners, "confirmed", "nobody"),
  mailStaysInTheSandbox: rule(OUR_DECISION, "ours", "chooseAnotherRecipient"),
  sandboxKeysAreUnique: rule(OUR_DECISION, "ours", "chooseAnotherKey"),
  globalAdminsEndRelationships: rule(permissions, "confirmed", "globalAdminActs", ["2021", "2023"]),
  relationshipsEndAfterSubscriptions: rule(permissions, "unclear", "suspendTheSubscriptions"),
  resellersLeaveBillingToProviders: rule(SOURCES.updateAccount, "confirmed", "providerActs"),
  adminAgentsSetCustomerPermissions: rule(
    SOURCES.customerPermissions,
    "confirmed",
    "adminAgentActs",
  ),
  usersAreSeenWithAdminPrivileges: rule(
    SOURCES.adminPrivileges,
    "confirmed",
    "customerAdministratorActs",
  ),
  tenantsAreEnteredWithAdminPrivileges: rule(
    SOURCES.adminPrivileges,
    "unclear",
    "customerAdministratorActs",
  ),
  registrarsAddDomains: rule(SOURCES.verifiedDomainApi, "confirmed", "nobody"),
  adminAgentsAddDomains: rule(SOURCES.verifiedDomainApi, "confirmed", "adminAgentActs"),
  resellersLeaveOrdersToProviders: rule(indirectPartners, "confirmed", "providerActs"),
  newCustomersAcceptBeforeBuying: rule(confirmAgreement, "confirmed", "customerAdministratorActs"),
  ordersNeedAgreement: rule(confirmAgreement, "confirmed", "partnerAttests"),
  ordersComeFromTheCatalogue: rule(OUR_DECISION, "ours", "chooseFromTheCatalogue"),
  providersAttestPartnerOnRecord: rule(SOURCES.createCartApi, "confirmed", "completeTheForm", [
    "2023",
    "2026",
  ]),
  cartsLastSevenDays: rule(SOURCES.createCartApi, "confirmed", "chooseFromTheCatalogue"),
  cartsBecomeOneOrder: rule(SOURCES.checkoutCartApi, "confirmed", "nobody"),
  partnersManageWhatTheySold: rule(permissions, "confirmed", "nobody"),
  onlyRunningSubscriptionsChange: rule(OUR_DECISION, "ours", "nobody"),
  agentsRequestQualifications: rule(SOURCES.sellToEducation, "confirmed", "partnerAgentActs"),
  qualificationsAreRequestedOnce: rule(SOURCES.sellToEducation, "unclear", "nobody"),
  authoritiesComeWithAValidationCode: rule(
    SOURCES.qualificationsApi,
    "confirmed",
    "completeTheForm",
  ),
  partnersListenAtOneAddress: rule(SOURCES.webhooksApi, "confirmed", "changeTheRegistration"),
  partnersAreToldWhatTheyChose: rule(SOURCES.webhooksApi, "confirmed", "changeTheRegistration"),
  clockStaysInReach: rule(OUR_DECISION, "ours", "chooseAnotherTime"),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

export function isRuleId(value: string): value is RuleId {
  return Object.hasOwn(RULES, value);
}

/** The rules that hold in an era. */
export function rulesOf(era: Era): readonly RuleId[] {
  return Object.keys(RULES)
    .filter(isRuleId)
    .filter((id) => holdsIn(era, id));
}

export function holdsIn(era: Era, id: RuleId): boolean {
  return RULES[id].eras.some((held) => held === era);
}
