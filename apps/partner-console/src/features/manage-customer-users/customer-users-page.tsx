import { explainRefusal } from "@countersign/i18n";
import { EmptyState, PageHeader, RefusalBar, SimulatorNote } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Outlet, useLoaderData, useLocation } from "react-router";
import { CustomerMenu } from "../../customer-account/customer-menu.tsx";
import { useCustomerTrail } from "../../customer-account/use-customer-trail.ts";
import { ListTools } from "../../forms/list-tools.tsx";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { PeopleTable } from "../../people-table.tsx";
import { RequestRelationship } from "../../request-relationship.tsx";
import { useWords } from "../../words.ts";
import type { CustomerUsersPage as Page } from "./load-customer-users.ts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "10px", paddingBottom: "16px" },
});

/** Users and licenses: the customer's people and their roles, where it lets this partner see them. */
export function CustomerUsersPage(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const page = useLoaderData<Page>();
  const { customerId, companyName, maySee } = page;
  return (
    <>
      <PageHeader
        title={t("customerUsers.title")}
        breadcrumb={useCustomerTrail(companyName, paths.account(customerId))}
      />
      <CustomerMenu customerId={customerId} here="users" />
      <div className={styles.page}>
        {maySee.allowed ? (
          <Users page={page} />
        ) : (
          <RefusalBar
            {...explainRefusal(maySee.why, words)}
            isWhyOpen
            actions={<RequestRelationship size="small" />}
          />
        )}
      </div>
      <Outlet />
    </>
  );
}

function Users({ page }: { readonly page: Page }): ReactElement {
  const { t } = useWords();
  // The search stays in the address while a user stands beside the list.
  const { search: asked } = useLocation();
  const { customerId, users, total, search } = page;
  if (total === 0) {
    return (
      <EmptyState
        text={t("customerUsers.empty")}
        actions={<LinkButton href={paths.account(customerId)}>{t("account.title")}</LinkButton>}
      />
    );
  }
  return (
    <>
      <ListTools label={t("customerUsers.search")} search={search} matching={users.length} />
      {users.length === 0 ? (
        <EmptyState
          text={t("customerUsers.noHits", { query: search })}
          actions={
            <LinkButton href={paths.customerUsers(customerId)}>
              {t("action.clearSearch")}
            </LinkButton>
          }
        />
      ) : (
        <PeopleTable
          label={t("customerUsers.title")}
          people={users}
          hrefOf={(personId) => `${paths.customerUser(customerId, personId)}${asked}`}
        />
      )}
      <SimulatorNote>{t("customerUsers.noLicenses")}</SimulatorNote>
    </>
  );
}
