export {
  locales,
  isLocale,
  documentLanguageOf,
  mailLocaleOf,
  type Locale,
  type MailLocale,
} from "./locale.ts";
export type { RichPart, Values } from "./catalogue/message.ts";
export { type Catalogue, type Translator } from "./catalogue/translator.ts";
export { mergeWords, type MergedWords } from "./catalogue/words.ts";
export type { SharedKey } from "./locales/shared.ts";
export { agreementDocumentWords } from "./documents/agreement-document.ts";
export { agreementMail } from "./mail/agreement-mail.ts";
export { credentialsMail } from "./mail/credentials-mail.ts";
export { attestationRequestMail } from "./mail/attestation-request-mail.ts";
export { productRequestMail } from "./mail/product-request-mail.ts";
export { providerRequestMail } from "./mail/provider-request-mail.ts";
export { relationshipMail } from "./mail/relationship-mail.ts";
export { signInDetailsText, type MailedAccount } from "./mail/sign-in-details.ts";
export { addressLine } from "./format/address-line.ts";
export { personLine, rolesOf } from "./people/person-words.ts";
export { explainRefusal } from "./refusals/explain-refusal.ts";
export { refusalCopy } from "./refusals/refusal-copy.ts";
export { boughtFacts, nameOf } from "./refusals/refusal-facts.ts";
export { ruleCopy, type RuleCopy } from "./rules/rule-copy.ts";
export { linkProblemMessage } from "./rules/link-problem-copy.ts";
