import { addressLine } from "@countersign/i18n";
import type { CustomerAccountView } from "@countersign/endpoints";
import { Card, LabelledValues, SimulatorNote, Stack } from "@countersign/ui";
import type { ReactElement } from "react";
import { GreyedCommand } from "../../greyed-command.tsx";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";

/** What lands when somebody says anew where the bills go. */
export const BILL_TO_LANDING = "bill-to";

export type BillToCardProps = { readonly account: CustomerAccountView };

/** To whom and where this partner sends the customer's bills. */
export function BillToCard({ account }: BillToCardProps): ReactElement {
  const words = useWords();
  const { t } = words;
  const { customer, billTo, mayUpdateBillTo } = account;
  const { tenantId } = customer;
  const label = t("billTo.update");
  const update = (
    <LinkButton href={paths.billTo(tenantId)} size="small" aria-label={label}>
      {t("action.update")}
    </LinkButton>
  );
  return (
    <Card title={t("account.billTo")} {...(mayUpdateBillTo.allowed && { tools: update })}>
      <Stack>
        <LabelledValues
          values={[
            { label: t("field.company"), value: billTo.companyName, landingId: BILL_TO_LANDING },
            {
              label: t("field.address"),
              value: addressLine({ address: billTo.address, country: customer.country }, words),
            },
          ]}
        />
        {billTo.companyName !== customer.companyName && (
          <SimulatorNote>{t("billTo.nameInList")}</SimulatorNote>
        )}
        {!mayUpdateBillTo.allowed && (
          <GreyedCommand label={label} why={mayUpdateBillTo.why} path={paths.account(tenantId)} />
        )}
      </Stack>
    </Card>
  );
}
