import type { CustomerAccountView } from "@countersign/endpoints";
import { Card, LabelledValues, Mono, SimulatorNote } from "@countersign/ui";
import type { ReactElement } from "react";
import { DomainName } from "../../domain-name.tsx";
import { relationshipOf } from "../../relationship-words.ts";
import { useWords } from "../../words.ts";
import { Provided } from "./provided.tsx";

type CompanyCardProps = {
  readonly title: string;
  readonly customer: CustomerAccountView["customer"];
};

/** Where the customer is: the company itself, and where its bills go. */
export function CompanyCard({ title, customer }: CompanyCardProps): ReactElement {
  const { t, formats } = useWords();
  const { companyName, address, country, phoneNumber } = customer;
  const { line1, postalCode, city } = address;
  return (
    <Card title={title}>
      <LabelledValues
        values={[
          { label: t("field.company"), value: companyName },
          {
            label: t("field.address"),
            value: [line1, `${postalCode} ${city}`, formats.country(country)].join(", "),
          },
          { label: t("field.phone"), value: phoneNumber },
        ]}
      />
    </Card>
  );
}

/** The customer's tenant, and how this partner sells to it. */
export function CustomerAccountCard({
  account: { customer, relationship },
}: {
  readonly account: CustomerAccountView;
}): ReactElement {
  const words = useWords();
  const { t, formats } = words;
  return (
    <Card title={t("account.customerAccount")}>
      <LabelledValues
        values={[
          { label: t("field.microsoftId"), value: <Mono>{customer.tenantId}</Mono> },
          { label: t("field.primaryDomain"), value: <DomainName domain={customer.domain} /> },
          {
            label: t("customers.relationship"),
            value: (
              <>
                {relationshipOf(relationship, words)}{" "}
                <SimulatorNote isInline>
                  {t("account.since", { date: formats.date(relationship.since) })}
                </SimulatorNote>
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}

/** The older agreement, which nothing here can fill: the vendor's page still shows its line. */
export function CloudAgreementCard(): ReactElement {
  const { t } = useWords();
  return (
    <Card title={t("account.cloudAgreement")}>
      <LabelledValues
        values={[
          {
            label: t("account.byPartner"),
            value: <Provided isProvided={false}>{t("account.notProvided")}</Provided>,
          },
        ]}
      />
    </Card>
  );
}
