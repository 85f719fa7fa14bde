import {
  buildAgreementUrl,
  buildInvitationUrl,
  buildProfileUrl,
  type Invitation,
} from "@countersign/domain";
import {
  agreementMail,
  credentialsMail,
  type MailedAccount,
  type MailLocale,
  relationshipMail,
  signInDetailsText,
} from "@countersign/i18n";
import type { KeptMail } from "./kept-mail.ts";
import { findLink } from "./link-in-text.ts";

/** What a mail for a relationship is made of. `root` is the sandbox's address without a trailing slash. */
export type RelationshipFacts = {
  readonly asksFor: "relationship";
  readonly invitation: Invitation;
  readonly partner: string;
  readonly provider: string | null;
  readonly root: string;
};

/** What a mail is made of that asks an existing customer for the agreement alone. */
export type AgreementFacts = {
  readonly asksFor: "agreement";
  readonly partner: string;
  readonly root: string;
};

/** What a mail is made of that hands a new customer its account and asks it for the agreement (S8). */
export type CredentialsFacts = {
  readonly asksFor: "agreement";
  readonly partner: string;
  readonly root: string;
  readonly customer: string;
  readonly account: MailedAccount;
};

export type MailFacts = RelationshipFacts | AgreementFacts | CredentialsFacts;

/** Stands in a kept text for a password, which no storage holds. */
const HIDDEN_PASSWORD = "••••••••";

/** The mail as the person has it before them. */
export type MailDraft = {
  readonly facts: MailFacts;
  readonly locale: MailLocale;
  readonly subject: string;
  readonly text: string;
  /** Where the link last stood, so that it can be put back there. */
  readonly linkStood: number;
  /** Counts the changes of the link that were made for the person; each one flashes. */
  readonly flashes: number;
  /** The passwords that may stand in the text. */
  readonly passwords: readonly string[];
  /** The person's own text, while a text in another language stands in its place. */
  readonly replaced: {
    readonly locale: MailLocale;
    readonly subject: string;
    readonly text: string;
  } | null;
};

export type MailEdit =
  | { readonly edit: "textTyped"; readonly text: string }
  | { readonly edit: "adminPrivilegesTicked"; readonly adminPrivileges: boolean }
  | { readonly edit: "signInDetailsAdded"; readonly details: MailedAccount }
  | { readonly edit: "languageChosen"; readonly locale: MailLocale }
  | { readonly edit: "languageUndone" }
  | { readonly edit: "linkPutBack" };

/** The generated mail before anybody changed it. */
export function startMailDraft({ facts, locale }: Pick<MailDraft, "facts" | "locale">): MailDraft {
  const { subject, body } = generatedMail(facts, locale);
  const passwords = passwordsOf("account" in facts ? facts.account : null);
  const linkStood = body.length;
  return withText(
    { facts, locale, subject, text: body, linkStood, flashes: 0, passwords, replaced: null },
    body,
  );
}

/** What of a mail is kept over a reload. */
export function keptMail({ facts, locale, text, passwords }: MailDraft): KeptMail {
  const adminPrivileges = facts.asksFor === "relationship" && facts.invitation.adminPrivileges;
  const hidden = passwords.reduce(
    (kept, password) => kept.replaceAll(password, HIDDEN_PASSWORD),
    text,
  );
  return { locale, text: hidden, adminPrivileges };
}

/** A mail with what was kept of it; the password of the account that it hands over stands in it again. */
export function takenUpMail(draft: MailDraft, kept: KeptMail | null): MailDraft {
  if (kept === null) return draft;
  const { locale, adminPrivileges } = kept;
  const facts =
    draft.facts.asksFor === "relationship"
      ? { ...draft.facts, invitation: { ...draft.facts.invitation, adminPrivileges } }
      : draft.facts;
  const [password] = draft.passwords;
  const text = password === undefined ? kept.text : kept.text.replaceAll(HIDDEN_PASSWORD, password);
  const { subject } = generatedMail(facts, locale);
  return withText({ ...draft, facts, locale, subject }, text);
}

function passwordsOf(account: MailedAccount | null): readonly string[] {
  const password = account?.oneTimePassword ?? null;
  return password === null ? [] : [password];
}

/** The draft after one act of the person. Whatever the person wrote stays, except where another language was asked for. */
export function editMailDraft(draft: MailDraft, edit: MailEdit): MailDraft {
  switch (edit.edit) {
    case "textTyped":
      return withText({ ...draft, replaced: null }, edit.text);
    case "adminPrivilegesTicked":
      return withAdminPrivileges(draft, edit.adminPrivileges);
    case "signInDetailsAdded":
      return withSignInDetails(draft, edit.details);
    case "languageChosen":
      return inLanguage(draft, edit.locale);
    case "languageUndone":
      return draft.replaced === null
        ? draft
        : withText({ ...draft, ...draft.replaced, replaced: null }, draft.replaced.text);
    case "linkPutBack":
      return withLinkBack(draft);
    default:
      return edit satisfies never;
  }
}

/** The link that the form stands for, whatever the text says. */
export function linkOf(facts: MailFacts): string {
  return facts.asksFor === "relationship"
    ? buildInvitationUrl(facts.invitation, facts.root)
    : buildAgreementUrl(facts.root);
}

function generatedMail(facts: MailFacts, locale: MailLocale): { subject: string; body: string } {
  const { partner } = facts;
  if ("account" in facts) {
    const { customer, account } = facts;
    return credentialsMail({ locale, partner, customer, account, agreementUrl: linkOf(facts) });
  }
  if (facts.asksFor === "agreement") {
    return agreementMail({ locale, partner, agreementUrl: linkOf(facts) });
  }
  return relationshipMail({
    locale,
    partner,
    provider: facts.provider ?? undefined,
    invitationUrl: linkOf(facts),
    profileUrl: buildProfileUrl(facts.root),
  });
}

function withText(draft: MailDraft, text: string): MailDraft {
  return {
    ...draft,
    text,
    linkStood: findLink(text, draft.facts.asksFor)?.start ?? Math.min(draft.linkStood, text.length),
  };
}

function withAdminPrivileges(draft: MailDraft, adminPrivileges: boolean): MailDraft {
  if (draft.facts.asksFor !== "relationship") return draft;
  const facts = { ...draft.facts, invitation: { ...draft.facts.invitation, adminPrivileges } };
  const link = findLink(draft.text, facts.asksFor);
  if (link === null) return { ...draft, facts };
  const text = draft.text.slice(0, link.start) + linkOf(facts) + draft.text.slice(link.end);
  return { ...withText(draft, text), facts, flashes: draft.flashes + 1 };
}

/** Under the link, or at the end where there is none; the same details are not added twice. */
function withSignInDetails(draft: MailDraft, details: MailedAccount): MailDraft {
  const lines = signInDetailsText(draft.locale, details);
  if (draft.text.includes(lines)) return draft;
  const passwords = [...draft.passwords, ...passwordsOf(details)];
  const kept = signInDetailsText(draft.locale, { ...details, oneTimePassword: HIDDEN_PASSWORD });
  if (draft.text.includes(kept)) {
    return withText(
      { ...draft, passwords },
      draft.text.replace(kept, () => lines),
    );
  }
  const at = findLink(draft.text, draft.facts.asksFor)?.end ?? draft.text.trimEnd().length;
  const text = `${draft.text.slice(0, at)}\n\n${lines}${draft.text.slice(at)}`;
  return withText({ ...draft, passwords, replaced: null }, text);
}

function inLanguage(draft: MailDraft, locale: MailLocale): MailDraft {
  const { subject, body } = generatedMail(draft.facts, locale);
  const isUntouched = draft.text === generatedMail(draft.facts, draft.locale).body;
  const replaced = isUntouched
    ? null
    : { locale: draft.locale, subject: draft.subject, text: draft.text };
  return withText({ ...draft, locale, subject, replaced }, body);
}

function withLinkBack(draft: MailDraft): MailDraft {
  if (findLink(draft.text, draft.facts.asksFor) !== null) return draft;
  const before = draft.text.slice(0, draft.linkStood);
  const after = draft.text.slice(draft.linkStood);
  const opening = before === "" || before.endsWith("\n") ? "" : "\n";
  const closing = after === "" || after.startsWith("\n") ? "" : "\n";
  const text = `${before}${opening}${linkOf(draft.facts)}${closing}${after}`;
  return { ...withText(draft, text), flashes: draft.flashes + 1 };
}
