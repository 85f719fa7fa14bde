import type { CustomerAccountView } from "@countersign/endpoints";
import { Card, LabelledValues, Mono, SimulatorNote, Stack } from "@countersign/ui";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { companyLines, contactLines } from "../../customer-account/customer-lines.ts";
import { DomainName } from "../../domain-name.tsx";
import { relationshipOf } from "../../relationship-words.ts";
import { useWords } from "../../words.ts";
import { Provided } from "./provided.tsx";
import { Qualifications } from "./qualifications.tsx";

const useStyles = makeStyles({
  domains: { margin: 0, padding: 0, listStyleType: "none" },
  help: {
    fontSize: "12px",
    lineHeight: "16px",
    "& summary": { cursor: "pointer", color: tokens.colorBrandForegroundLink },
    "& p": { marginTop: "4px" },
  },
});

type CompanyCardProps = { readonly customer: CustomerAccountView["customer"] };

/** Who the customer is and where, by its own account: a partner only reads it. */
export function CompanyCard({ customer }: CompanyCardProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  return (
    <Card title={t("account.companyInfo")}>
      <Stack>
        <LabelledValues values={companyLines(customer, words)} />
        <details className={styles.help}>
          <summary>{t("account.howToChange")}</summary>
          <p>{t("account.changedByCustomer")}</p>
        </details>
      </Stack>
    </Card>
  );
}

/** Whom one reaches at the customer, by its own account. */
export function PrimaryContactCard({ customer }: CompanyCardProps): ReactElement {
  const words = useWords();
  return (
    <Card title={words.t("account.primaryContact")}>
      <LabelledValues values={contactLines(customer.primaryContact, words)} />
    </Card>
  );
}

/** The customer's tenant, and how this partner sells to it. */
export function CustomerAccountCard({
  account: { customer, customDomains, relationship, qualifications },
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
          ...(customDomains.length === 0
            ? []
            : [{ label: t("account.customDomains"), value: <DomainNames of={customDomains} /> }]),
          {
            label: t("account.qualifications"),
            value: <Qualifications qualifications={qualifications} />,
          },
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

function DomainNames({ of: domains }: { readonly of: readonly string[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.domains}>
      {domains.map((domain) => (
        <li key={domain}>
          <DomainName domain={domain} />
        </li>
      ))}
    </ul>
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
