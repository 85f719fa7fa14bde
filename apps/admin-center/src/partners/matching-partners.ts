import type { RelationshipView } from "@countersign/endpoints";

/** What the person looks for in the list. */
export interface PartnerSearch {
  readonly query: string;
  readonly type: RelationshipView["partnerType"] | null;
}

export const EVERY_PARTNER: PartnerSearch = { query: "", type: null };

/** The partners whose own or provider's name contains the query, whatever its letter case. */
export function matchingPartners(
  items: readonly RelationshipView[],
  { query, type }: PartnerSearch,
): readonly RelationshipView[] {
  const wanted = query.trim().toLocaleLowerCase();
  return items.filter(({ partner, provider, partnerType }) => {
    const names = [partner.companyName, provider?.companyName ?? ""];
    const isNamed = names.some((name) => name.toLocaleLowerCase().includes(wanted));
    return isNamed && (type === null || type === partnerType);
  });
}
