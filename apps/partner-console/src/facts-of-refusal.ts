import type { RefusalKind, RefusalOf } from "@countersign/domain";
import type { ExplainedRefusal } from "@countersign/endpoints";
import type { WhyFact } from "@countersign/ui";
import type { AppTranslator } from "./words.ts";

type Names = ExplainedRefusal["names"];
type Facts<Kind extends RefusalKind> = RefusalOf<Kind>["facts"];
type Makers = {
  readonly [Kind in RefusalKind]?: (
    facts: Facts<Kind>,
    words: AppTranslator,
    names: Names,
  ) => readonly WhyFact[];
};

/** What was looked at before refusing, as ● and ○ with words. Refusals of other apps have none here. */
export function factsOf(
  { refusal, names }: ExplainedRefusal,
  words: AppTranslator,
): readonly WhyFact[] {
  return madeBy(refusal.kind, refusal.facts, words, names);
}

function madeBy<Kind extends RefusalKind>(
  kind: Kind,
  facts: Facts<Kind>,
  words: AppTranslator,
  names: Names,
): readonly WhyFact[] {
  return makers[kind]?.(facts, words, names) ?? [];
}

const makers: Makers = {
  roleMayNotInvite: roleFacts,
  roleMayNotAttest: roleFacts,
  indirectResellerMayNotAttest: resellerFacts,
  notYourCustomer: (_facts, { t }) => [no(t("fact.relationship"))],
  dateAgreedInFuture: ({ dateAgreed, now }, { t, formats }) => [
    yes(t("fact.dateGiven", { date: formats.date(dateAgreed) })),
    yes(t("fact.today", { date: formats.date(now) })),
  ],
  partnerConfirmedAgreementAlreadyExists: ({ confirmedAt }, { t, formats }) => [
    yes(t("fact.sameContact", { date: formats.date(confirmedAt) })),
  ],
};

function roleFacts(
  { roles, allowed }: Facts<"roleMayNotInvite" | "roleMayNotAttest">,
  { t }: AppTranslator,
): readonly WhyFact[] {
  const line = (role: (typeof roles)[number]): string =>
    t("why.yourRole", { role: t(`role.${role}`) });
  return [...roles.map((role) => yes(line(role))), ...allowed.map((role) => no(line(role)))];
}

function resellerFacts(
  { resellerId, providerIds }: Facts<"indirectResellerMayNotAttest">,
  { t }: AppTranslator,
  names: Names,
): readonly WhyFact[] {
  const partner = names[resellerId] ?? resellerId;
  const kind = t("partnerKind.indirectReseller");
  return [
    yes(t("fact.partnerKind", { partner, kind })),
    ...providerIds.map((id) => yes(t("fact.provider", { provider: names[id] ?? id }))),
  ];
}

function yes(text: string): WhyFact {
  return { holds: true, text };
}

function no(text: string): WhyFact {
  return { holds: false, text };
}
