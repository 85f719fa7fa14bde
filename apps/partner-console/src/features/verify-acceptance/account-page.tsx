import { PageHeader, TextLink } from "@countersign/ui";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Outlet } from "react-router";
import { useCustomerAccount } from "../../customer-account/account-route.ts";
import { CustomerMenu } from "../../customer-account/customer-menu.tsx";
import { useCustomerTrail } from "../../customer-account/use-customer-trail.ts";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import { AgreementCard } from "./agreement-card.tsx";
import { BillToCard } from "./bill-to-card.tsx";
import {
  CloudAgreementCard,
  CompanyCard,
  CustomerAccountCard,
  PrimaryContactCard,
} from "./company-cards.tsx";
import { PermissionsCard } from "./permissions-card.tsx";
import { useAccountLandings } from "./use-account-landings.ts";
import { WaysOn } from "./ways-on.tsx";

const useStyles = makeStyles({
  page: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    paddingBottom: "16px",
    // The vendor's two columns; the agreement heads the right one, so that what lands is in sight.
    "@media (min-width: 1024px)": {
      gridTemplateColumns: "minmax(0, 5fr) minmax(0, 7fr)",
      alignItems: "start",
    },
  },
  column: { display: "grid", gap: "8px" },
  right: { "@media (min-width: 1024px)": { order: 1 } },
});

/** Account info: who the customer is, and both agreement lines, whatever they hold (S4). */
export function AccountPage(): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const account = useCustomerAccount();
  useAccountLandings(account);
  return (
    <>
      <PageHeader
        title={t("account.title")}
        breadcrumb={useCustomerTrail(account.customer.companyName)}
        tools={
          <TextLink href={paths.relationshipRemoval(account.customer.tenantId)}>
            {t("removal.link")}
          </TextLink>
        }
      />
      <CustomerMenu customerId={account.customer.tenantId} here="account" />
      <div className={styles.page}>
        <div className={mergeClasses(styles.column, styles.right)}>
          <AgreementCard account={account} />
          <WaysOn account={account} />
        </div>
        <div className={styles.column}>
          <CompanyCard customer={account.customer} />
          <BillToCard account={account} />
          <PrimaryContactCard customer={account.customer} />
          <CustomerAccountCard account={account} />
          <CloudAgreementCard />
          <PermissionsCard account={account} />
        </div>
      </div>
      <Outlet />
    </>
  );
}
