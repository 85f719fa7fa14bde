import type { CustomerAccountView } from "@countersign/endpoints";
import { Card, LabelledValues } from "@countersign/ui";
import type { ReactElement } from "react";
import {
  type AgreementChoice,
  agreementLines,
  companyLines,
  contactLines,
} from "../../customer-account/customer-lines.ts";
import { DomainName } from "../../domain-name.tsx";
import { useWords } from "../../words.ts";

type AddedBlocksProps = { readonly account: CustomerAccountView };

/** The customer as the sandbox keeps it: the vendor's three blocks below the setup info. */
export function AddedBlocks({ account }: AddedBlocksProps): ReactElement {
  const words = useWords();
  const { t } = words;
  const { customer, direct } = account;
  const domain = {
    label: t("field.primaryDomain"),
    value: <DomainName domain={customer.domain} />,
  };
  const byItself = { label: t("account.throughMicrosoft"), value: t("account.provided") };
  return (
    <>
      <Card title={t("field.company")}>
        <LabelledValues values={[...companyLines(customer, words), domain]} />
      </Card>
      <Card title={t("addCustomer.primaryContactInfo")}>
        <LabelledValues values={contactLines(customer.primaryContact, words)} />
      </Card>
      <Card title={t("agreement.name")}>
        <LabelledValues
          values={[
            ...agreementLines(choiceOf(account), words),
            ...(direct === null ? [] : [byItself]),
          ]}
        />
      </Card>
    </>
  );
}

function choiceOf({ attestations: [newest] }: CustomerAccountView): AgreementChoice {
  if (newest === undefined) return { path: "willBeAsked" };
  return { path: "attested", by: newest.primaryContact, dateAgreed: newest.dateAgreed };
}
