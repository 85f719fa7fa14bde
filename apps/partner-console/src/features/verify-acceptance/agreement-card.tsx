import type { CustomerAccountView } from "@countersign/endpoints";
import { Card, LabelledValues, TextLink } from "@countersign/ui";
import type { ReactElement } from "react";
import { agreementTemplatesFor } from "../../paths.ts";
import { useWords } from "../../words.ts";
import { AgreementTextButton } from "./agreement-text-button.tsx";
import { AttestedByPartner } from "./attested-by-partner.tsx";
import { GreyedUpdate } from "./greyed-update.tsx";
import { ThroughMicrosoft } from "./through-microsoft.tsx";
import { UpdateButton } from "./update-button.tsx";

/** Where something lands on the card: the customer's own acceptance, and a partner's confirmation. */
export const DIRECT_LANDING = "account-direct";
export const ATTESTATION_LANDING = "account-confirmation";

/** The Microsoft Customer Agreement: two lines that always show, and the command that fills the second. */
export function AgreementCard({
  account,
}: {
  readonly account: CustomerAccountView;
}): ReactElement {
  const { t } = useWords();
  const { customer, direct, attestations, mayAttest, offered } = account;
  return (
    <Card
      title={t("agreement.name")}
      tools={
        <>
          <AgreementTextButton offered={offered} />
          <TextLink href={agreementTemplatesFor(customer.tenantId)}>
            {t("templates.title")}
          </TextLink>
        </>
      }
    >
      <LabelledValues
        values={[
          {
            label: t("account.throughMicrosoft"),
            value: <ThroughMicrosoft direct={direct} />,
            landingId: DIRECT_LANDING,
          },
          {
            label: t("account.byPartner"),
            value: <AttestedByPartner attestations={attestations} />,
            landingId: ATTESTATION_LANDING,
            ...(mayAttest.allowed && { action: <UpdateButton customerId={customer.tenantId} /> }),
          },
        ]}
      />
      {!mayAttest.allowed && <GreyedUpdate account={account} why={mayAttest.why} />}
    </Card>
  );
}
