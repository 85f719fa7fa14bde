import { RULES } from "@countersign/domain";
import { ruleCopy } from "@countersign/i18n";
import type { Explanation } from "@countersign/ui";
import type { AdminWords } from "../../words.ts";
import type { Part } from "./read-parts.ts";

/** What "Why?" says about a link of which a part cannot be read: links have a form. */
export function explainUnreadable(part: Part | null, words: AdminWords): Explanation {
  const id = "linkFitsPartnerKind";
  const { sentence, source, cure } = ruleCopy(id, RULES[id], words);
  const name = part === "route" ? words.t("broken.end") : part;
  const facts =
    name === null ? [] : [{ holds: false, text: words.t("fact.unreadablePart", { part: name }) }];
  return { facts, rule: sentence, source, whoCanCure: cure };
}
