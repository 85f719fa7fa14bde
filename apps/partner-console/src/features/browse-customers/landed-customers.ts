import type { AgreementStanding } from "@countersign/domain";
import type { CustomerRow } from "@countersign/endpoints";
import type { ActingSide } from "@countersign/ui";

/** A row on which something landed: by whose act, and whether the customer was not there before. */
export type LandedCustomer = {
  readonly row: CustomerRow;
  readonly side: ActingSide;
  readonly isNew: boolean;
};

/** Which of the touched customers look different than before. A new row is the customer's act, who accepted, unless it was added. */
export function landedCustomers(
  before: readonly CustomerRow[],
  after: readonly CustomerRow[],
  touched: ReadonlySet<string>,
): readonly LandedCustomer[] {
  if (touched.size === 0) return [];
  const known = new Map(before.map((row) => [row.tenantId, row]));
  return after
    .filter((row) => touched.has(row.tenantId))
    .flatMap((row): readonly LandedCustomer[] => {
      const was = known.get(row.tenantId);
      if (was === undefined) {
        return [{ row, side: row.isAdded ? "partner" : "customer", isNew: true }];
      }
      const side = whoseAct(was.standing, row.standing);
      return side === null ? [] : [{ row, side, isNew: false }];
    });
}

function whoseAct(before: AgreementStanding, after: AgreementStanding): ActingSide | null {
  if (before === after) return null;
  return isAccepted(after) && !isAccepted(before) ? "customer" : "partner";
}

function isAccepted(standing: AgreementStanding): boolean {
  return standing === "acceptedDirectly" || standing === "both";
}
