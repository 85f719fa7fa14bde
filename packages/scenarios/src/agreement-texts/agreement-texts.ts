import {
  AgreementText,
  CUSTOMER_AGREEMENT_TEMPLATE_ID,
  type LanguageTag,
} from "@countersign/domain";
import { z } from "zod";
import firstEnglish from "./2020-10.en-US.json" with { type: "json" };
import firstPolish from "./2020-10.pl-PL.json" with { type: "json" };
import english from "./2021-03.en-US.json" with { type: "json" };
import polish from "./2021-03.pl-PL.json" with { type: "json" };

/** The words of an agreement text. */
export const AgreementWords = z.strictObject({
  title: z.string().min(1),
  notice: z.string().min(1),
  sections: z
    .array(
      z.strictObject({ heading: z.string().min(1), paragraphs: z.array(z.string().min(1)).min(1) }),
    )
    .min(1),
});
export type AgreementWords = z.infer<typeof AgreementWords>;

/** A published text with its words. Customers accept `text`; its hash proves the words. */
export type PublishedAgreementText = AgreementWords & { readonly text: AgreementText };

/** Our own fictional texts, oldest version and English first. Hashes are verified by a test: words that change need a new version. */
export const agreementTexts: readonly PublishedAgreementText[] = [
  published(
    "2020-10",
    "en-US",
    "bb42a73fa283d72fddb9896922d60a8b30032b8f52ee23e2c36b67577cb6879b",
    firstEnglish,
  ),
  published(
    "2020-10",
    "pl-PL",
    "2dc76a438801032df3736410a10df1cf2f31407aefbcb90ad5d608db59fba06c",
    firstPolish,
  ),
  published(
    "2021-03",
    "en-US",
    "4676c13e48eeb1abf9e858a33fe927fd8c344cb15fbc057c5ebe0c6066ef10c5",
    english,
  ),
  published(
    "2021-03",
    "pl-PL",
    "350a5fa8274bcc2f6f4c79298c015f033c965701fbb7419c5a9bccf6262f6681",
    polish,
  ),
];

/** The words of a published text, or `null` where there is none. */
export function findAgreementText(
  version: string,
  language: string,
): PublishedAgreementText | null {
  return (
    agreementTexts.find(({ text }) => text.version === version && text.language === language) ??
    null
  );
}

/** The newest text in a language that we wrote. Throws where we wrote none. */
export function agreementTextIn(language: LanguageTag): PublishedAgreementText {
  const found = agreementTexts.findLast(({ text }) => text.language === language);
  if (found === undefined) {
    throw new Error(`There is no agreement text in ${language}; add one beside the others.`);
  }
  return found;
}

/** What the hash is computed over: JSON with sorted names and no white space, in UTF-8. */
export function canonicalForm({ text, title, notice, sections }: PublishedAgreementText): string {
  const { templateId, version, language } = text;
  const ordered = sections.map(({ heading, paragraphs }) => ({ heading, paragraphs }));
  return JSON.stringify({ language, notice, sections: ordered, templateId, title, version });
}

/** How long a text takes to read, in whole minutes, at 200 words a minute. */
export function readingMinutes({ title, notice, sections }: AgreementWords): number {
  const parts = [
    title,
    notice,
    ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
  ];
  const words = parts.join(" ").split(/\s+/u).length;
  return Math.max(1, Math.round(words / 200));
}

function published(
  version: string,
  language: LanguageTag,
  hash: string,
  words: unknown,
): PublishedAgreementText {
  const text = AgreementText.parse({
    templateId: CUSTOMER_AGREEMENT_TEMPLATE_ID,
    version,
    language,
    hash,
  });
  return { ...AgreementWords.parse(words), text };
}
