import type { ApiClient, CustomerView } from "@countersign/endpoints";
import {
  Card,
  LabelledValues,
  Mono,
  PageHeader,
  Stack,
  StandingGlyph,
  TextLink,
} from "@countersign/ui";
import type { ReactElement } from "react";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import { RecordList } from "./record-list.tsx";

type BillingAccount = Awaited<ReturnType<ApiClient["customer"]["agreement"]>>;

/** The organisation's profile and every record of its agreement. */
export function BillingScreen({ customer, records, offered, me }: BillingAccount): ReactElement {
  const { t } = useWords();
  return (
    <>
      <PageHeader title={t("billing.title")} />
      <Stack>
        <Profile customer={customer} />
        <Card
          title={t("billing.history")}
          tools={
            <>
              <StandingGlyph standing={customer.standing} />
              <TextLink href={paths.agreementTemplates}>{t("templates.title")}</TextLink>
            </>
          }
        >
          <RecordList records={records} realLanguage={offered.realLanguage} me={me} />
        </Card>
      </Stack>
    </>
  );
}

function Profile({ customer }: { readonly customer: CustomerView }): ReactElement {
  const { t, formats } = useWords();
  const { companyName, domain, country, tenantId } = customer;
  return (
    <Card title={companyName}>
      <LabelledValues
        values={[
          { label: t("field.primaryDomain"), value: domain },
          { label: t("field.country"), value: formats.country(country) },
          { label: t("billing.tenantId"), value: <Mono>{tenantId}</Mono> },
        ]}
      />
    </Card>
  );
}
