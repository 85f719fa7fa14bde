import { EmptyState, PageHeader } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLoaderData } from "react-router";
import { ExportButton } from "../../export-button.tsx";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { RequestRelationship } from "../../request-relationship.tsx";
import { useWords } from "../../words.ts";
import { AddCustomer } from "./add-customer.tsx";
import { CustomersTable } from "./customers-table.tsx";
import { CustomersTools } from "./customers-tools.tsx";
import type { CustomersPage as Customers } from "./load-customers.ts";
import { useCustomerLandings } from "./use-customer-landings.ts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "10px", paddingBottom: "16px" },
  commands: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "8px" },
});

/** Customers: who they are, how we sell to them, and (ours) how they stand with the agreement. */
export function CustomersPage(): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const customers = useLoaderData<Customers>();
  useCustomerLandings(customers.rows);
  return (
    <>
      <PageHeader
        title={t("customers.title")}
        breadcrumb={[{ label: t("nav.home"), href: paths.home }]}
      />
      <div className={styles.page}>
        {customers.total === 0 ? (
          <EmptyState text={t("customers.empty")} actions={<Commands />} />
        ) : (
          <>
            <div className={styles.commands}>
              <Commands />
              <ExportButton
                label={t("customers.export")}
                name="Customers.csv"
                action={paths.customersExport}
              />
            </div>
            <CustomersTools {...customers} />
            {customers.matching === 0 ? (
              <NoHits search={customers.asked.search} />
            ) : (
              <CustomersTable {...customers} />
            )}
          </>
        )}
      </div>
    </>
  );
}

/** The two ways to a customer, in the vendor's order. */
function Commands(): ReactElement {
  return (
    <>
      <AddCustomer />
      <RequestRelationship />
    </>
  );
}

function NoHits({ search }: { readonly search: string }): ReactElement {
  const { t } = useWords();
  return (
    <EmptyState
      text={
        search === "" ? t("customers.noneOfThisStanding") : t("customers.noHits", { query: search })
      }
      actions={<LinkButton href={paths.customers}>{t("customers.showAll")}</LinkButton>}
    />
  );
}
