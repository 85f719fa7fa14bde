import type { RefusalKind, RefusalOf } from "@countersign/domain";
import type { ExplainedRefusal } from "@countersign/endpoints";
import { refusalCopy } from "@countersign/i18n";
import { Mono } from "@countersign/ui";
import type { ReactElement, ReactNode } from "react";
import { nameOf } from "@countersign/i18n";
import { type AdminWords, useWords } from "../../words.ts";

const tags = { code: (part: ReactNode) => <Mono>{part}</Mono> };

type Names = ExplainedRefusal["names"];
type Facts<Kind extends RefusalKind> = RefusalOf<Kind>["facts"];
type Sentences = {
  readonly [Kind in RefusalKind]?: (
    facts: Facts<Kind>,
    words: AdminWords,
    names: Names,
  ) => ReactNode;
};

/** One sentence that names the part of the link which is refused. */
export function RefusedPart({ why }: { readonly why: ExplainedRefusal }): ReactElement {
  const words = useWords();
  const { refusal, names } = why;
  const sentence = sentenceOf(refusal.kind, refusal.facts, words, names);
  return <>{sentence ?? refusalCopy(refusal, words).what}</>;
}

function sentenceOf<Kind extends RefusalKind>(
  kind: Kind,
  facts: Facts<Kind>,
  words: AdminWords,
  names: Names,
): ReactNode {
  return sentences[kind]?.(facts, words, names);
}

const sentences: Sentences = {
  invitationUnknownPartner: ({ parameter }, { rich }) =>
    rich("broken.unknownPartner", tags, { parameter }),
  invitationKindMismatch: ({ partnerId, partnerKind }, { t, rich }, names) =>
    rich("broken.kindMismatch", tags, {
      partner: nameOf(partnerId, names),
      kind: t(`partnerKind.${partnerKind}`),
    }),
  locationNotTheResellers: ({ resellerId, msppId }, { rich }, names) =>
    rich("broken.location", tags, { partner: nameOf(resellerId, names), value: msppId }),
  providerNotLinked: ({ resellerId, providerId }, { rich }, names) =>
    rich(providerId === null ? "broken.providerMissing" : "broken.provider", tags, {
      partner: nameOf(resellerId, names),
    }),
  partnerIsOwnTenant: (_facts, { rich }) => rich("broken.ownTenant", tags),
  countryOutsideMarket: (facts, { rich, formats }, names) =>
    rich("broken.market", tags, {
      partner: nameOf(facts.partnerId, names),
      partnerCountry: formats.country(facts.partnerCountry),
      customerCountry: formats.country(facts.customerCountry),
    }),
};
