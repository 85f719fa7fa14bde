import { isPlainText, type MessageElement } from "./message-element.ts";

const plainLetters = "acdeghijklnorstuwyzACDEGHIJKLNORSTUWYZ";
const accentedLetters = "áçðéĝħíĵķļñöŕšťüŵýžÅÇÐÉĜĦÎĴĶĻÑÖŔŠŤÛŴÝŽ";
const accented: ReadonlyMap<string, string> = new Map(
  Array.from(plainLetters, (letter, place) => [letter, accentedLetters.charAt(place)]),
);

/** Text as the pseudo-language writes it: accents on the letters and about a third longer. */
export function pseudoText(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => {
    const written = Array.from(word, (letter) => accented.get(letter) ?? letter).join("");
    return written + "~".repeat(Math.floor(word.length * 0.3 + 0.5));
  });
}

/** The elements of a message with their plain text in the pseudo-language; placeholders, tags and branches stay. */
export function pseudoElements(elements: readonly MessageElement[]): MessageElement[] {
  return elements.map(pseudoElement);
}

function pseudoElement(element: MessageElement): MessageElement {
  if ("children" in element) return { ...element, children: pseudoElements(element.children) };
  if ("options" in element) return { ...element, options: pseudoBranches(element.options) };
  if (!isPlainText(element) || !("value" in element)) return element;
  return { ...element, value: pseudoText(element.value) };
}

type Branches = Extract<MessageElement, { options: unknown }>["options"];

function pseudoBranches(branches: Branches): Branches {
  return Object.fromEntries(
    Object.entries(branches).map(([name, branch]) => [
      name,
      { ...branch, value: pseudoElements(branch.value) },
    ]),
  );
}
