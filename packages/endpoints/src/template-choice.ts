import { CountryCode, type LanguageTag } from "@countersign/domain";
import { ORPCError } from "@orpc/client";
import type { ApiClient } from "./client.ts";
import type { AgreementTemplateView } from "./views/agreement-template.ts";

/** What an address names of a template; the rest is chosen by the sandbox. */
export type TemplateChoice = {
  readonly country?: string;
  readonly language?: LanguageTag;
  readonly version?: string;
};

/** The names under which an address carries a template. */
const NAMES = [
  "country",
  "language",
  "version",
] as const satisfies readonly (keyof TemplateChoice)[];

export function templateChoiceIn(search: URLSearchParams): TemplateChoice {
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = search.get(name)?.trim() ?? "";
      return value === "" ? [] : [[name, value]];
    }),
  );
}

export function searchOfTemplate(choice: TemplateChoice): URLSearchParams {
  return new URLSearchParams(
    NAMES.map((name) => [name, choice[name] ?? ""]).filter(([, value]) => value !== ""),
  );
}

/** A template, and where its text is as a PDF. */
export type FoundTemplate = {
  readonly template: AgreementTemplateView;
  readonly documentHref: string;
};

/**
 * The template of an address, or of a country where the address names none; `null` where nothing is published so.
 * `root` is the sandbox's address without a trailing slash.
 */
export async function readTemplate(
  { api, root }: { readonly api: ApiClient; readonly root: string },
  { country, ...choice }: TemplateChoice,
  otherwise: CountryCode,
): Promise<FoundTemplate | null> {
  const named = CountryCode.safeParse(country?.toUpperCase() ?? otherwise);
  if (!named.success) return null;
  try {
    const template = await api.agreementTemplates.template({ country: named.data, ...choice });
    return { template, documentHref: `${root}${agreementDocumentPath(template.words.text)}` };
  } catch (error) {
    if (error instanceof ORPCError && error.status >= 400 && error.status < 500) return null;
    throw error;
  }
}

/** Where a text of the agreement is as a PDF, below a sandbox's root. */
export function agreementDocumentPath(text: {
  readonly version: string;
  readonly language: string;
}): string {
  return `/api/agreement-texts/${text.version}/${text.language}/document`;
}
