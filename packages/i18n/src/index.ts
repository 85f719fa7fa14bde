export { locales, isLocale, documentLanguageOf, type Locale, type MailLocale } from "./locale.ts";
export { createFormats, type Formats } from "./format/formats.ts";
export type { RichPart, Values } from "./catalogue/message.ts";
export {
  createTranslator,
  type Catalogue,
  type Translator,
  type TranslatorOptions,
} from "./catalogue/translator.ts";
export { MissingMessage } from "./catalogue/missing-message.ts";
export { mergeWords, type MergedWords, type OwnWords } from "./catalogue/words.ts";
export type { SharedKey } from "./locales/shared.ts";
export { relationshipMail, type RelationshipMailFacts } from "./mail/relationship-mail.ts";
export { agreementMail, type AgreementMailFacts } from "./mail/agreement-mail.ts";
export { signInDetails, type SignInDetailsFacts } from "./mail/sign-in-details.ts";
export type { Mail } from "./mail/mail-words.ts";
export { refusalCopy, type RefusalCopy } from "./refusals/refusal-copy.ts";
export { ruleCopy, type RuleCopy } from "./rules/rule-copy.ts";
export { linkProblemMessage, type LinkProblemMessage } from "./rules/link-problem-copy.ts";
