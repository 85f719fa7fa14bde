const DEEPEST = 32;
const FORBIDDEN_NAMES = new Set(["__proto__", "constructor", "prototype"]);

export type JsonProblem = "deep" | "twice" | "name";

/**
 * What is wrong with a text that is JSON already: nesting that no body of the API has, a name that stands twice in one
 * object (letter case does not tell names apart here), or one that reaches behind objects. Walks the text once.
 */
export function jsonProblem(text: string): JsonProblem | null {
  /** The names met in each open object; `null` for an open array. */
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "{" || sign === "[") {
      open.push(sign === "{" ? new Set() : null);
      if (open.length > DEEPEST) return "deep";
    } else if (sign === "}" || sign === "]") open.pop();
    else if (sign === '"') {
      const end = endOfString(text, at);
      const names = open.at(-1);
      if (names instanceof Set && isName(text, end)) {
        const name = String(JSON.parse(text.slice(at, end))).toLowerCase();
        if (FORBIDDEN_NAMES.has(name)) return "name";
        if (names.has(name)) return "twice";
        names.add(name);
      }
      at = end - 1;
    }
  }
  return null;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return at + 1;
}

/** Whether the string that ends here is followed by a colon. */
function isName(text: string, end: number): boolean {
  let at = end;
  while (/\s/u.test(text[at] ?? "")) at += 1;
  return text[at] === ":";
}
