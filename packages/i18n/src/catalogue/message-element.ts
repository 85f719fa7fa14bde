import { IntlMessageFormat } from "intl-messageformat";

/** A piece of a parsed message: text, placeholder, plural, select, tag. */
export type MessageElement = ReturnType<IntlMessageFormat["getAst"]>[number];

/** The elements inside an element: a tag's content, the branches of a plural or select. */
export function childrenOf(element: MessageElement): readonly MessageElement[] {
  if ("children" in element) return element.children;
  if ("options" in element) return Object.values(element.options).flatMap((option) => option.value);
  return [];
}

/** A message without placeholders is parsed to one element of plain text; its type tells such elements. */
const plainTextType = new IntlMessageFormat("plain text").getAst()[0]?.type;

export function isPlainText(element: MessageElement): boolean {
  return element.type === plainTextType;
}
