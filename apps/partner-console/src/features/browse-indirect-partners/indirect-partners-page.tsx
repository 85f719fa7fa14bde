import { type Column, DataTable, EmptyState, PageHeader } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLoaderData, useLocation } from "react-router";
import { paths, relationshipRequestWith } from "../../paths.ts";
import { RequestRelationship } from "../../request-relationship.tsx";
import { counterpartsPlace } from "../../shell/navigation.ts";
import { useSignedIn } from "../../shell/signed-in.ts";
import { UnknownAddress } from "../../shell/unknown-address.tsx";
import { type AppTranslator, useWords } from "../../words.ts";
import type { IndirectPartner, IndirectPartners } from "./load-indirect-partners.ts";

const useStyles = makeStyles({
  page: { paddingBottom: "16px" },
  narrow: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
});

/** The partners with whom this one sells, each with the way to invite customers together. */
export function IndirectPartnersPage(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t, formats } = words;
  const { partner } = useSignedIn();
  const { items } = useLoaderData<IndirectPartners>();
  const { pathname } = useLocation();
  const place = counterpartsPlace(partner.kind);
  if (place === null || place.href !== pathname) return <UnknownAddress />;
  const title = t(place.label);
  return (
    <div className={styles.page}>
      <PageHeader title={title} breadcrumb={[{ label: t("nav.home"), href: paths.home }]} />
      {items.length === 0 ? (
        <EmptyState text={t("indirectPartners.empty")} />
      ) : (
        <DataTable
          label={title}
          columns={columnsOf(partner.kind === "indirectProvider", words)}
          rows={items}
          total={items.length}
          rowKey={(row) => row.partner.tenantId}
          narrowRow={(row) => ({
            title: row.partner.companyName,
            detail: (
              <div className={styles.narrow}>
                <span>
                  {formats.country(row.partner.country)} ·{" "}
                  {t("indirectPartners.customers", { count: row.customers })}
                </span>
                <InviteNewCustomers {...row} />
              </div>
            ),
          })}
        />
      )}
    </div>
  );
}

function InviteNewCustomers({ partner }: IndirectPartner): ReactElement {
  const { t } = useWords();
  const href = relationshipRequestWith(partner.tenantId);
  return <RequestRelationship href={href} label={t("indirectPartners.invite")} size="small" />;
}

function columnsOf(
  areResellers: boolean,
  { t, formats }: AppTranslator,
): readonly Column<IndirectPartner>[] {
  return [
    {
      id: "partner",
      header: t(areResellers ? "partnerKind.indirectReseller" : "partnerKind.indirectProvider"),
      width: "34%",
      cell: ({ partner }) => partner.companyName,
    },
    {
      id: "location",
      header: t("indirectPartners.location"),
      width: "20%",
      cell: ({ partner }) => formats.country(partner.country),
    },
    {
      id: "customers",
      header: t("nav.customers"),
      width: "14%",
      isNumeric: true,
      cell: ({ customers }) => formats.number(customers),
    },
    {
      id: "actions",
      header: t("indirectPartners.actions"),
      width: "32%",
      cell: (row) => <InviteNewCustomers {...row} />,
    },
  ];
}
