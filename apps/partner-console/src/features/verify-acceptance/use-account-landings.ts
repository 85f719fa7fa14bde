import type { CustomerAccountView } from "@countersign/endpoints";
import { type LandedChange, useLand } from "@countersign/ui";
import { useEffect, useRef } from "react";
import { contactName } from "../../customer-account/contact-words.ts";
import { type AppTranslator, useWords } from "../../words.ts";
import { ATTESTATION_LANDING, DIRECT_LANDING } from "./agreement-card.tsx";
import { BILL_TO_LANDING } from "./bill-to-card.tsx";
import { PERMISSION_LANDING } from "./permissions-card.tsx";

/** Marks and says what comes on record while the page is open, whoever did it. */
export function useAccountLandings(account: CustomerAccountView): void {
  const words = useWords();
  const land = useLand();
  const shown = useRef(account);
  useEffect(() => {
    const before = shown.current;
    if (before === account) return;
    shown.current = account;
    if (before.customer.tenantId !== account.customer.tenantId) return;
    land(landed(before, account, words));
  }, [account, land, words]);
}

function landed(
  before: CustomerAccountView,
  { direct, attestations, billTo, mayBuyReservations }: CustomerAccountView,
  { t }: AppTranslator,
): readonly LandedChange[] {
  const [newest] = attestations;
  const isDirectNew = direct !== null && before.direct === null;
  const isNewest = newest !== undefined && newest.recordId !== before.attestations[0]?.recordId;
  return [
    ...(isDirectNew
      ? [{ id: DIRECT_LANDING, side: "customer" as const, sentence: t("account.landedDirect") }]
      : []),
    ...(isNewest
      ? [
          {
            id: ATTESTATION_LANDING,
            side: "partner" as const,
            sentence: t("account.landedConfirmed", {
              contact: contactName(newest.primaryContact),
            }),
          },
        ]
      : []),
    ...(JSON.stringify(billTo) === JSON.stringify(before.billTo)
      ? []
      : [
          {
            id: BILL_TO_LANDING,
            side: "partner" as const,
            sentence: t("account.landedBillTo", { company: billTo.companyName }),
          },
        ]),
    ...(mayBuyReservations === before.mayBuyReservations
      ? []
      : [
          {
            id: PERMISSION_LANDING,
            side: "partner" as const,
            sentence: t("account.landedPermission", { state: mayBuyReservations ? "on" : "off" }),
          },
        ]),
  ];
}
