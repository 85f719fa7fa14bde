import { IntlMessageFormat } from "intl-messageformat";
import { intlTagOf, type Locale } from "../locale.ts";
import { childrenOf, type MessageElement } from "./message-element.ts";
import { pseudoElements } from "./pseudo.ts";

export type Values = Readonly<Record<string, string | number>>;

/** A piece of a rich message: text, or what stands between a tag's ends. */
export type RichPart = string | { readonly tag: string; readonly parts: readonly RichPart[] };

/** One message of a catalogue, parsed once. */
export interface Message {
  readonly format: (values: Values) => string;
  readonly formatToParts: (values: Values) => readonly RichPart[];
}

/** Parses ICU text; throws a `SyntaxError` when it is malformed. */
export function parseMessage(text: string, locale: Locale): Message {
  const message =
    locale === "qps" ? pseudoMessage(text) : new IntlMessageFormat(text, intlTagOf(locale));
  const tags = tagsOf(message.getAst());
  const formatToParts = (values: Values): readonly RichPart[] => {
    const written = message.format<RichPart>({ ...values, ...partMakers(tags) });
    return Array.isArray(written) ? written : [written];
  };
  return { formatToParts, format: (values) => textOf(formatToParts(values)) };
}

/** Brackets show where a sentence of the pseudo-language ends, so that a cut-off end is seen. */
function pseudoMessage(text: string): IntlMessageFormat {
  const parsed = new IntlMessageFormat(`[${text}]`, intlTagOf("qps"));
  return new IntlMessageFormat(pseudoElements(parsed.getAst()), intlTagOf("qps"));
}

function tagsOf(elements: readonly MessageElement[]): readonly string[] {
  return elements.flatMap((element) => [
    ...("children" in element ? [element.value] : []),
    ...tagsOf(childrenOf(element)),
  ]);
}

function partMakers(
  tags: readonly string[],
): Record<string, (parts: readonly RichPart[]) => RichPart> {
  return Object.fromEntries(
    tags.map((tag) => [tag, (parts: readonly RichPart[]) => ({ tag, parts })]),
  );
}

function textOf(parts: readonly RichPart[]): string {
  return parts.map((part) => (typeof part === "string" ? part : textOf(part.parts))).join("");
}
