import { isPlainText, type MessageElement } from "./message-element.ts";

const accented: Readonly<Record<string, string>> = {
  a: "á",
  c: "ç",
  d: "ð",
  e: "é",
  g: "ĝ",
  h: "ĥ",
  i: "í",
  j: "ĵ",
  k: "ķ",
  l: "ļ",
  n: "ñ",
  o: "ö",
  r: "ŕ",
  s: "š",
  t: "ţ",
  u: "ü",
  w: "ŵ",
  y: "ý",
  z: "ž",
  A: "Å",
  C: "Ç",
  D: "Ð",
  E: "É",
  G: "Ĝ",
  H: "Ĥ",
  I: "Î",
  J: "Ĵ",
  K: "Ķ",
  L: "Ļ",
  N: "Ñ",
  O: "Ö",
  R: "Ŕ",
  S: "Š",
  T: "Ţ",
  U: "Û",
  W: "Ŵ",
  Y: "Ý",
  Z: "Ž",
};

/** Text as the pseudo-language writes it: accents on the letters and about a third longer. */
export function pseudoText(text: string): string {
  return text.replaceAll(/\p{L}+/gu, (word) => {
    const written = Array.from(word, (letter) => accented[letter] ?? letter).join("");
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
