import { type Column, DataTable, EmptyState, PageHeader, visuallyHidden } from "@countersign/ui";
import { Button, Input, Label, makeStyles } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { type ReactElement, useId, useState } from "react";
import { useLoaderData, useLocation } from "react-router";
import { ExportButton } from "../../export-button.tsx";
import { paths } from "../../paths.ts";
import { counterpartsPlace } from "../../shell/navigation.ts";
import { useSignedIn } from "../../shell/signed-in.ts";
import { UnknownAddress } from "../../shell/unknown-address.tsx";
import { type AppTranslator, useWords } from "../../words.ts";
import type { IndirectPartner, IndirectPartners } from "./load-indirect-partners.ts";
import { PartnerActions } from "./partner-actions.tsx";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "10px", paddingBottom: "16px" },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", gap: "8px" },
  search: { flex: "1 1 200px", "@media (min-width: 480px)": { maxWidth: "320px" } },
  narrow: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "flex-start" },
  hidden: visuallyHidden,
});

/** The partners with whom this one sells, each with what can be done together. */
export function IndirectPartnersPage(): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { partner } = useSignedIn();
  const { items } = useLoaderData<IndirectPartners>();
  const [search, setSearch] = useState("");
  const { pathname } = useLocation();
  const place = counterpartsPlace(partner.kind);
  if (place === null || place.href !== pathname) return <UnknownAddress />;
  const wanted = search.trim();
  const rows = items.filter(({ partner: { companyName } }) =>
    companyName.toLowerCase().includes(wanted.toLowerCase()),
  );
  return (
    <div className={styles.page}>
      <PageHeader
        title={t(place.label)}
        breadcrumb={[{ label: t("nav.home"), href: paths.home }]}
      />
      {items.length === 0 ? (
        <EmptyState text={t("indirectPartners.empty")} />
      ) : (
        <>
          <Tools
            areResellers={partner.kind === "indirectProvider"}
            search={search}
            onSearch={setSearch}
          />
          {rows.length === 0 ? (
            <EmptyState
              text={t("list.noHits", { query: wanted })}
              actions={<Button onClick={() => setSearch("")}>{t("action.clearSearch")}</Button>}
            />
          ) : (
            <Partners rows={rows} areResellers={partner.kind === "indirectProvider"} />
          )}
        </>
      )}
    </div>
  );
}

type ToolsProps = {
  readonly areResellers: boolean;
  readonly search: string;
  readonly onSearch: (search: string) => void;
};

function Tools({ areResellers, search, onSearch }: ToolsProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const id = useId();
  return (
    <div className={styles.tools}>
      <Label htmlFor={id} className={styles.hidden}>
        {t("action.search")}
      </Label>
      <Input
        id={id}
        type="search"
        className={styles.search}
        contentBefore={<SearchRegular />}
        placeholder={t("action.search")}
        value={search}
        autoComplete="off"
        maxLength={200}
        onChange={(_, { value }) => onSearch(value)}
      />
      <ExportButton
        label={t(
          areResellers ? "indirectPartners.exportResellers" : "indirectPartners.exportProviders",
        )}
        name={areResellers ? "IndirectResellers.csv" : "IndirectProviders.csv"}
        action={paths.indirectExport}
      />
    </div>
  );
}

type PartnersProps = {
  readonly rows: readonly IndirectPartner[];
  readonly areResellers: boolean;
};

function Partners({ rows, areResellers }: PartnersProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t, formats } = words;
  return (
    <DataTable
      label={t(areResellers ? "nav.indirectResellers" : "nav.indirectProviders")}
      columns={columnsOf(areResellers, words)}
      rows={rows}
      total={rows.length}
      rowKey={(row) => row.partner.tenantId}
      narrowRow={(row) => ({
        title: row.partner.companyName,
        detail: (
          <div className={styles.narrow}>
            <span>
              {formats.country(row.partner.country)} ·{" "}
              {t("indirectPartners.customers", { count: row.customers })}
            </span>
            <PartnerActions {...row} />
          </div>
        ),
      })}
    />
  );
}

function columnsOf(
  areResellers: boolean,
  { t, formats }: AppTranslator,
): readonly Column<IndirectPartner>[] {
  return [
    {
      id: "partner",
      header: t(areResellers ? "partnerKind.indirectReseller" : "partnerKind.indirectProvider"),
      width: "26%",
      cell: ({ partner, customers }) => (
        <>
          {partner.companyName}
          <br />
          {t("indirectPartners.customers", { count: customers })}
        </>
      ),
    },
    {
      id: "location",
      header: t("indirectPartners.location"),
      width: "18%",
      cell: ({ partner }) => formats.country(partner.country),
    },
    {
      id: "actions",
      header: t("indirectPartners.actions"),
      width: "56%",
      cell: (row) => <PartnerActions {...row} />,
    },
  ];
}
