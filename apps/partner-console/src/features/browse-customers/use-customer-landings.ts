import type { CustomerRow } from "@countersign/endpoints";
import { useLand } from "@countersign/ui";
import { useEffect, useRef } from "react";
import { useTakeTouched } from "../../shell/use-live.ts";
import { useWords } from "../../words.ts";
import { landedCustomers } from "./landed-customers.ts";

/** Marks and says what the other side changed in the rows on the screen. */
export function useCustomerLandings(rows: readonly CustomerRow[]): void {
  const { t } = useWords();
  const land = useLand();
  const takeTouched = useTakeTouched();
  const shown = useRef(rows);
  useEffect(() => {
    const before = shown.current;
    if (before === rows) return;
    shown.current = rows;
    land(
      landedCustomers(before, rows, takeTouched()).map(({ row, side, isNew }) => ({
        id: row.tenantId,
        side,
        sentence: isNew
          ? t(row.isAdded ? "customers.landedAdded" : "customers.landedNew", {
              company: row.companyName,
            })
          : t("customers.landedStanding", {
              company: row.companyName,
              standing: t(`standing.${row.standing}`),
            }),
      })),
    );
  }, [rows, land, takeTouched, t]);
}
