import type { MailLocale } from "../locale.ts";
import { type MailKey, mailWordsOf } from "./mail-words.ts";

/** What the domain takes, in UTF-16 units; the property test beside this asks the domain itself. */
const SUBJECT_LENGTH = 200;

type SubjectKey = Extract<MailKey, `${string}.subject`>;

/** A subject that fits its length: names that are too long for it end in "…", each at the same length. */
export function subjectOf(
  locale: MailLocale,
  key: SubjectKey,
  names: Readonly<Record<string, string>>,
): string {
  const { t } = mailWordsOf(locale);
  const written = (longest: number): string => t(key, mapped(names, shortenedTo(longest)));
  let longest = Math.max(...Object.values(names).map(({ length }) => length));
  while (longest > 1 && written(longest).length > SUBJECT_LENGTH) longest -= 1;
  return written(longest);
}

function mapped(
  names: Readonly<Record<string, string>>,
  shorten: (name: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(names).map(([key, name]) => [key, shorten(name)]));
}

/** Cuts between characters, never inside one that takes two UTF-16 units. */
function shortenedTo(longest: number): (name: string) => string {
  return (name) => {
    if (name.length <= longest) return name;
    let kept = "";
    for (const character of name) {
      if (kept.length + character.length >= longest) break;
      kept += character;
    }
    return `${kept.trimEnd()}…`;
  };
}
