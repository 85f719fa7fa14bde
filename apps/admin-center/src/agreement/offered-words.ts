import type { OfferedText } from "@countersign/endpoints";
import type { AdminWords } from "../words.ts";

/** Which text is offered: `Poland, Polish, version 2021-03, 2 min`. */
export function offeredWords(
  { text, country, minutes }: OfferedText,
  { t, formats }: Pick<AdminWords, "t" | "formats">,
): string {
  return t("agreement.textLine", {
    country: formats.country(country),
    language: formats.language(text.language),
    version: text.version,
    minutes,
  });
}
