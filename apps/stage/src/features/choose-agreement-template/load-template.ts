import { CountryCode } from "@countersign/domain";
import { type FoundTemplate, readTemplate, templateChoiceIn } from "@countersign/endpoints";
import type { Sandbox } from "../../sandbox.ts";

/** The vendor's own default, where a link names no country. */
const FIRST_COUNTRY = CountryCode.parse("US");

export type TemplatePage = { readonly found: FoundTemplate | null };

export async function loadTemplate(sandbox: Sandbox, request: Request): Promise<TemplatePage> {
  const choice = templateChoiceIn(new URL(request.url).searchParams);
  return { found: await readTemplate(sandbox, choice, FIRST_COUNTRY) };
}
