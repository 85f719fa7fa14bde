import { IntlMessageFormat } from "intl-messageformat";
import { intlTagOf, type Locale } from "../locale.ts";
import { childrenOf, type MessageElement } from "./message-element.ts";
import { pseudoElements, pseudoText } from "./pseudo.ts";

export type Values = Readonly<Record<string, string | number>>;

/** A piece of a rich message: text, or what stands between a tag's ends. */
export type RichPart = string | { readonly tag: string; readonly parts: readonly RichPart[] };

/** One message of a catalogue, parsed once. */
export interface Message {
  readonly format: (values: Values) => string;
  readonly formatToParts: (values: Values) => readonly RichPart[];
}

/** ICU text, or what a build has parsed it to: a built app brings no parser. */
export type MessageSource = string | readonly MessageElement[];

const ICU_SYNTAX = /[{}<']/u;

/** Parses ICU text; throws a `SyntaxError` when it is malformed. */
export function parseMessage(source: MessageSource, locale: Locale): Message {
  const written =
    typeof source === "string" && !ICU_SYNTAX.test(source)
      ? plainParts(source, locale)
      : partsWriter(source, locale);
  const formatToParts = locale === "qps" ? bracketed(written) : written;
  return { formatToParts, format: (values) => textOf(formatToParts(values)) };
}

type PartsWriter = Message["formatToParts"];

function plainParts(text: string, locale: Locale): PartsWriter {
  const said = [locale === "qps" ? pseudoText(text) : text];
  return () => said;
}

function partsWriter(source: MessageSource, locale: Locale): PartsWriter {
  const tag = intlTagOf(locale);
  const parsed =
    typeof source === "string" ? new IntlMessageFormat(source, tag).getAst() : [...source];
  const message = new IntlMessageFormat(locale === "qps" ? pseudoElements(parsed) : parsed, tag);
  const tags = tagsOf(parsed);
  return (values) => {
    const written = message.format<RichPart>({ ...values, ...partMakers(tags) });
    return Array.isArray(written) ? written : [written];
  };
}

/** Brackets show where a sentence of the pseudo-language ends, so that a cut-off end is seen. */
function bracketed(written: PartsWriter): PartsWriter {
  return (values) => ["[", ...written(values), "]"];
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
