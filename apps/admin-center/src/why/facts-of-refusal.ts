import type { RefusalKind, RefusalOf } from "@countersign/domain";
import type { ExplainedRefusal } from "@countersign/endpoints";
import type { WhyFact } from "@countersign/ui";
import { blockedFacts } from "../agreement/blocked-facts.ts";
import type { AdminWords } from "../words.ts";

type Names = ExplainedRefusal["names"];

type Facts<Kind extends RefusalKind> = RefusalOf<Kind>["facts"];
type Makers = {
  readonly [Kind in RefusalKind]?: (
    facts: Facts<Kind>,
    words: AdminWords,
    names: Names,
  ) => readonly WhyFact[];
};

/** What we looked at before refusing, as ● and ○ with words. Refusals of other apps have none here. */
export function factsOf(
  { refusal, names }: ExplainedRefusal,
  words: AdminWords,
): readonly WhyFact[] {
  return madeBy(refusal.kind, refusal.facts, words, names);
}

function madeBy<Kind extends RefusalKind>(
  kind: Kind,
  facts: Facts<Kind>,
  words: AdminWords,
  names: Names,
): readonly WhyFact[] {
  return makers[kind]?.(facts, words, names) ?? [];
}

const makers: Makers = {
  contactPartnerToConfirm: (facts, words) => blockedFacts(facts, null, words),
  notAnAdministrator: roleFacts,
  agreementRoleMissing: roleFacts,
  invitationUnknownPartner: ({ parameter }, { t }) => [no(t("fact.partnerKnown", { parameter }))],
  invitationKindMismatch: kindFacts,
  locationNotTheResellers: locationFacts,
  providerNotLinked: providerFacts,
  partnerIsOwnTenant: (_facts, { t }) => [yes(t("fact.ownTenant"))],
  countryOutsideMarket: marketFacts,
};

function roleFacts(
  { roles, allowed }: Facts<"notAnAdministrator" | "agreementRoleMissing">,
  { t, formats }: AdminWords,
): readonly WhyFact[] {
  const roleName = (role: (typeof roles)[number]): string => t(`role.${role}`);
  return [
    yes(t("fact.yourRole", { roles: roles.map(roleName).join(", ") })),
    no(t("fact.neededRole", { roles: formats.list(allowed.map(roleName)) })),
  ];
}

function kindFacts(
  { partnerId, partnerKind }: Facts<"invitationKindMismatch">,
  { t }: AdminWords,
  names: Names,
): readonly WhyFact[] {
  const partner = nameOf(partnerId, names);
  return [
    yes(t("fact.partnerKind", { partner, kind: t(`partnerKind.${partnerKind}`) })),
    no(t("fact.linkKind")),
  ];
}

function locationFacts(
  { resellerId, msppId, expected }: Facts<"locationNotTheResellers">,
  { t }: AdminWords,
  names: Names,
): readonly WhyFact[] {
  const partner = nameOf(resellerId, names);
  return [
    yes(t("fact.locationOfReseller", { partner, value: expected })),
    no(t("fact.locationInLink", { value: msppId })),
  ];
}

function providerFacts(
  { resellerId, providerId, linkedProviderIds }: Facts<"providerNotLinked">,
  { t }: AdminWords,
  names: Names,
): readonly WhyFact[] {
  const partner = nameOf(resellerId, names);
  const linked = linkedProviderIds.map((id) =>
    yes(t("fact.providerLinked", { partner, provider: nameOf(id, names) })),
  );
  const inLink =
    providerId === null
      ? t("fact.providerNone")
      : t("fact.providerInLink", { provider: nameOf(providerId, names) });
  return [...linked, no(inLink)];
}

function marketFacts(
  { partnerId, partnerCountry, customerCountry }: Facts<"countryOutsideMarket">,
  { t, formats }: AdminWords,
  names: Names,
): readonly WhyFact[] {
  const line = (organisation: string, country: string): WhyFact =>
    yes(t("fact.country", { organisation, country: formats.country(country) }));
  return [
    line(nameOf(partnerId, names), partnerCountry),
    line(t("fact.partnerCustomer"), customerCountry),
    no(t("fact.sameMarket")),
  ];
}

/** The name behind an id of the facts; the id itself where the server gave none. */
export function nameOf(id: string, names: Names): string {
  return names[id] ?? id;
}

function yes(text: string): WhyFact {
  return { holds: true, text };
}

function no(text: string): WhyFact {
  return { holds: false, text };
}
