const ADDRESS = /https?:\/\/[^\s<>"]+/giu;
/** What ends a sentence rather than an address. */
const SENTENCE_END = /[.,;:!?)\]”'’]+$/u;

/** An address in a text, and the character at which it begins. */
export type FoundAddress = { readonly address: string; readonly at: number };

/** The web addresses that stand in a plain text, in their order, without what ends the sentence around them. */
export function addressesIn(text: string): readonly FoundAddress[] {
  return Array.from(text.matchAll(ADDRESS), ({ 0: found, index }) => ({
    address: found.replace(SENTENCE_END, ""),
    at: index,
  }));
}
