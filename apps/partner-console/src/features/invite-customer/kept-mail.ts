import type { MailLocale } from "@countersign/i18n";
import { z } from "zod";
import type { Sandbox } from "../../sandbox.ts";
import { type KeptDraft, keptDraft } from "../../session/kept-draft.ts";

const LOCALES = ["en", "pl"] as const satisfies readonly MailLocale[];

const Kept = z.object({
  locale: z.enum(LOCALES),
  text: z.string(),
  adminPrivileges: z.boolean(),
});

/** What is left of a mail over a reload: the text without its passwords, and what was chosen. */
export type KeptMail = Readonly<z.infer<typeof Kept>>;

/** A mail is kept by the address at which it is written, so that each customer and counterpart has its own. */
export function keptMailAt(sandbox: Sandbox, request: Request): KeptDraft<KeptMail> {
  const { pathname, search } = new URL(request.url);
  return keptDraft(sandbox, `mail:${pathname}${search}`, Kept);
}
