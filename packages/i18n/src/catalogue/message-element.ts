import type { IntlMessageFormat } from "intl-messageformat";

/** A piece of a parsed message: text, placeholder, plural, select, tag. */
export type MessageElement = ReturnType<IntlMessageFormat["getAst"]>[number];

/** The elements inside an element: a tag's content, the branches of a plural or select. */
export function childrenOf(element: MessageElement): readonly MessageElement[] {
  if ("children" in element) return element.children;
  if ("options" in element) return Object.values(element.options).flatMap((option) => option.value);
  return [];
}

/** The parser's number for plain text, written here because a built app does not bring the parser. */
const PLAIN_TEXT = 0;

export function isPlainText(element: MessageElement): boolean {
  return element.type === PLAIN_TEXT;
}
