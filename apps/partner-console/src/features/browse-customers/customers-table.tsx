import { type CustomerRow, shownStanding } from "@countersign/endpoints";
import {
  type Column,
  DataTable,
  type DataTableProps,
  SimulatorNote,
  StandingGlyph,
  WindowedTable,
} from "@countersign/ui";
import { type ReactElement, useCallback } from "react";
import { useSearchParams } from "react-router";
import { DomainName } from "../../domain-name.tsx";
import { paths } from "../../paths.ts";
import { relationshipOf } from "../../relationship-words.ts";
import { type AppTranslator, useWords } from "../../words.ts";
import { type CustomersPage, WINDOW } from "./load-customers.ts";

/** The rows; a list that is longer than one window draws those in sight and reads on while one scrolls. */
export function CustomersTable(page: CustomersPage): ReactElement {
  const words = useWords();
  const { rows, matching } = page;
  const table = tableOf(rows, matching, words);
  return (
    <>
      {matching <= WINDOW ? <DataTable {...table} /> : <LongList page={page} table={table} />}
      <SimulatorNote>{words.t("customers.agreementIsOurs")}</SimulatorNote>
    </>
  );
}

type LongListProps = {
  readonly page: CustomersPage;
  readonly table: DataTableProps<CustomerRow>;
};

/** Where one has scrolled to stands in the address, so that Back and a reload find it again. */
function LongList({ page, table }: LongListProps): ReactElement {
  const [, setSearch] = useSearchParams();
  const scrollTo = useCallback(
    (from: number) =>
      setSearch(
        (search) => {
          const next = new URLSearchParams(search);
          next.set("from", String(from));
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  return (
    <WindowedTable
      {...table}
      total={page.matching}
      start={page.start}
      from={page.asked.from}
      onScrolledTo={scrollTo}
    />
  );
}

function tableOf(
  rows: readonly CustomerRow[],
  matching: number,
  words: AppTranslator,
): DataTableProps<CustomerRow> {
  return {
    label: words.t("customers.title"),
    columns: columnsOf(words),
    rows,
    total: matching,
    rowKey: ({ tenantId }) => tenantId,
    rowHref: ({ tenantId }) => paths.account(tenantId),
    landingId: ({ tenantId }) => tenantId,
    narrowRow: (row) => ({
      title: row.companyName,
      detail: (
        <>
          <DomainName domain={row.domain} />
          {" · "}
          {relationshipOf(row, words)}
          <br />
          <StandingGlyph standing={shownStanding(row)} />
        </>
      ),
    }),
  };
}

function columnsOf(words: AppTranslator): readonly Column<CustomerRow>[] {
  const { t } = words;
  return [
    {
      id: "company",
      header: t("field.companyName"),
      width: "26%",
      cell: ({ companyName }) => companyName,
    },
    {
      id: "domain",
      header: t("field.primaryDomain"),
      width: "26%",
      cell: ({ domain }) => <DomainName domain={domain} />,
    },
    {
      id: "relationship",
      header: t("customers.relationship"),
      width: "22%",
      cell: (row) => relationshipOf(row, words),
    },
    {
      id: "agreement",
      header: t("standing.label"),
      width: "26%",
      cell: (row) => <StandingGlyph standing={shownStanding(row)} />,
    },
  ];
}
