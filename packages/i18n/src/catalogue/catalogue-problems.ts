import { IntlMessageFormat } from "intl-messageformat";
import { childrenOf, isPlainText, type MessageElement } from "./message-element.ts";

/** Flat keys with dots to ICU text, as the files have it. */
type Catalogue = Readonly<Record<string, string>>;

const pluralForms: Readonly<Record<string, readonly string[]>> = {
  en: ["one", "other"],
  pl: ["one", "few", "many", "other"],
};

/**
 * What is wrong with a pair of catalogues, one sentence each; an empty list when they are sound. Compares keys,
 * placeholders and tags; looks for ICU faults, missing plural forms, hard spaces and typographic marks.
 *
 * @example expect(catalogueProblems(en, pl)).toEqual([]);
 */
export function catalogueProblems(en: Catalogue, pl: Catalogue): readonly string[] {
  return [
    ...Object.keys(en)
      .filter((key) => !(key in pl))
      .map((key) => `${key}: missing in pl`),
    ...Object.keys(pl)
      .filter((key) => !(key in en))
      .map((key) => `${key}: missing in en`),
    ...messageProblems("en", en),
    ...messageProblems("pl", pl),
    ...Object.entries(en).flatMap(([key, text]) => pairProblems(key, text, pl[key])),
  ];
}

function messageProblems(locale: "en" | "pl", catalogue: Catalogue): readonly string[] {
  return Object.entries(catalogue).flatMap(([key, text]) => {
    const elements = parsed(text);
    const problems =
      elements === null
        ? ["is not valid ICU text"]
        : [...pluralProblems(locale, elements), ...writingProblems(locale, text)];
    return problems.map((problem) => `${key}: ${locale} ${problem}`);
  });
}

function pluralProblems(
  locale: "en" | "pl",
  elements: readonly MessageElement[],
): readonly string[] {
  return elements.flatMap((element) => [
    ...("pluralType" in element ? missingForms(locale, Object.keys(element.options)) : []),
    ...pluralProblems(locale, childrenOf(element)),
  ]);
}

function missingForms(locale: "en" | "pl", present: readonly string[]): readonly string[] {
  const forms = pluralForms[locale] ?? [];
  return forms
    .filter((form) => !present.includes(form))
    .map((form) => `lacks the plural form ${form}`);
}

const writingRules: readonly {
  readonly in: readonly string[];
  readonly fault: RegExp;
  readonly says: string;
}[] = [
  { in: ["en", "pl"], fault: /^\s*$/u, says: "is empty" },
  { in: ["en", "pl"], fault: /"/u, says: "has a straight quotation mark" },
  { in: ["en", "pl"], fault: /\p{L}'\p{L}/u, says: "has a straight apostrophe instead of ’" },
  { in: ["en", "pl"], fault: /\.\.\./u, says: "has three dots instead of …" },
  { in: ["en", "pl"], fault: /^\s|\s$/u, says: "starts or ends with a space" },
  { in: ["pl"], fault: /“/u, says: "has an English opening quotation mark; Polish opens with „" },
  {
    in: ["pl"],
    fault: /(?<![\p{L}\p{N}])[wziou] /iu,
    says: "lacks a hard space after w, z, i, o or u",
  },
];

function writingProblems(locale: "en" | "pl", text: string): readonly string[] {
  return writingRules
    .filter((rule) => rule.in.includes(locale) && rule.fault.test(text))
    .map((rule) => rule.says);
}

function pairProblems(key: string, english: string, polish: string | undefined): readonly string[] {
  const inEnglish = parsed(english);
  const inPolish = polish === undefined ? null : parsed(polish);
  if (inEnglish === null || inPolish === null) return [];
  const [wanted, found] = [slotsOf(inEnglish), slotsOf(inPolish)];
  return [
    ...[...wanted].filter((slot) => !found.has(slot)).map((slot) => `${key}: pl lacks ${slot}`),
    ...[...found].filter((slot) => !wanted.has(slot)).map((slot) => `${key}: en lacks ${slot}`),
  ];
}

/** Placeholders and tags of a message as a translator sees them: `{name}`, `<link>`. */
function slotsOf(elements: readonly MessageElement[]): ReadonlySet<string> {
  return new Set(
    elements.flatMap((element) => [...slotOf(element), ...slotsOf(childrenOf(element))]),
  );
}

function slotOf(element: MessageElement): readonly string[] {
  if (isPlainText(element) || !("value" in element)) return [];
  return ["children" in element ? `<${element.value}>` : `{${element.value}}`];
}

function parsed(text: string): readonly MessageElement[] | null {
  try {
    return new IntlMessageFormat(text, "en").getAst();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
