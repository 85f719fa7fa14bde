export { locales, isLocale, documentLanguageOf, type Locale, type MailLocale } from "./locale.ts";
export type { RichPart, Values } from "./catalogue/message.ts";
export { type Catalogue, type Translator } from "./catalogue/translator.ts";
export { mergeWords, type MergedWords } from "./catalogue/words.ts";
export type { SharedKey } from "./locales/shared.ts";
export { relationshipMail } from "./mail/relationship-mail.ts";
export { refusalCopy, type RefusalCopy } from "./refusals/refusal-copy.ts";
export { ruleCopy, type RuleCopy } from "./rules/rule-copy.ts";
export { linkProblemMessage } from "./rules/link-problem-copy.ts";
