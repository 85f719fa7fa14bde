import { searchOfTemplate } from "@countersign/endpoints";
import { AgreementTemplates, PageHeader, UnknownTemplate } from "@countersign/ui";
import type { ReactElement } from "react";
import { useLoaderData, useSearchParams } from "react-router";
import { useCustomerTrail } from "../../customer-account/use-customer-trail.ts";
import { paths, query } from "../../paths.ts";
import { useWords } from "../../words.ts";
import type { TemplatePage } from "./load-template.ts";

/** Country and language, and the text that belongs to them. */
export function TemplatesPage(): ReactElement {
  const { t } = useWords();
  const { found, wantedFor } = useLoaderData<TemplatePage>();
  const [search, setSearch] = useSearchParams();
  if (found === null) return <UnknownTemplate newestHref={paths.agreementTemplates} />;
  const customer = search.get(query.wantedFor);
  return (
    <>
      {wantedFor === null || customer === null ? (
        <PageHeader title={t("templates.title")} intro={t("templates.intro")} />
      ) : (
        <HeaderForCustomer company={wantedFor.companyName} customerId={customer} />
      )}
      <AgreementTemplates
        {...found}
        {...(wantedFor !== null && { wantedFor })}
        onChoose={(choice) => {
          const next = searchOfTemplate(choice);
          if (customer !== null) next.set(query.wantedFor, customer);
          setSearch(next);
        }}
      />
    </>
  );
}

/** Opened from a customer, the page leads back to it. */
function HeaderForCustomer({
  company,
  customerId,
}: {
  readonly company: string;
  readonly customerId: string;
}): ReactElement {
  const { t } = useWords();
  const breadcrumb = useCustomerTrail(company, paths.account(customerId));
  return (
    <PageHeader title={t("templates.title")} intro={t("templates.intro")} breadcrumb={breadcrumb} />
  );
}
