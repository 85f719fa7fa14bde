import type { PartnerKind } from "@countersign/domain";
import type { NavItem } from "@countersign/ui";
import { paths } from "../paths.ts";
import type { WordKey } from "../words.ts";

type Place = { readonly href: string; readonly label: WordKey };

const PLACES = {
  home: { href: paths.home, label: "nav.home" },
  customers: { href: paths.customers, label: "nav.customers" },
  indirectResellers: { href: paths.indirectResellers, label: "nav.indirectResellers" },
  accountSettings: { href: paths.accountSettings, label: "nav.accountSettings" },
  indirectProviders: { href: paths.indirectProviders, label: "nav.indirectProviders" },
  agreementTemplates: { href: paths.agreementTemplates, label: "nav.agreementTemplates" },
} as const satisfies Record<string, Place>;

/** The page of a partner's counterparts; a direct-bill partner has none. */
export function counterpartsPlace(kind: PartnerKind): Place | null {
  switch (kind) {
    case "directBill":
      return null;
    case "indirectProvider":
      return PLACES.indirectResellers;
    case "indirectReseller":
      return PLACES.indirectProviders;
    default:
      return kind satisfies never;
  }
}

/** The left menu: only pages that there are for this kind of partner. */
export function navigationFor(
  kind: PartnerKind,
  pathname: string,
  t: (key: WordKey) => string,
): readonly NavItem[] {
  const counterparts = counterpartsPlace(kind);
  const places = [
    PLACES.home,
    PLACES.customers,
    ...(counterparts === null ? [] : [counterparts]),
    PLACES.agreementTemplates,
    PLACES.accountSettings,
  ];
  return places.map(({ href, label }) => ({
    href,
    label: t(label),
    isCurrent: pathname === href || pathname.startsWith(`${href}/`),
  }));
}
