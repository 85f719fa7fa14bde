/** One line of a list of examples: words that say what is expected, and the example after ` | `. */
export type Example = { readonly words: readonly string[]; readonly example: string };

/** Reads a list of examples; empty lines and lines that begin with `#` are for its readers. */
export function examplesIn(list: string): readonly Example[] {
  return list
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [words = "", ...rest] = line.split(" | ");
      return { words: words.split(" "), example: rest.join(" | ") };
    });
}
