import type { CustomerRow } from "@countersign/endpoints";
import { type Column, DataTable, SimulatorNote, StandingGlyph } from "@countersign/ui";
import { type ReactElement, useCallback } from "react";
import { useNavigation, useSearchParams } from "react-router";
import { DomainName } from "../../domain-name.tsx";
import { paths } from "../../paths.ts";
import { relationshipOf, shownStanding } from "../../relationship-words.ts";
import { type AppTranslator, useWords } from "../../words.ts";
import type { CustomersPage } from "./load-customers.ts";

/** The rows; coming to their end asks the address for twice as many. */
export function CustomersTable({ asked, rows, matching }: CustomersPage): ReactElement {
  const words = useWords();
  const { t } = words;
  const [, setSearch] = useSearchParams();
  const isIdle = useNavigation().state === "idle";
  const showMore = useCallback(() => {
    if (!isIdle) return;
    const wanted = (search: URLSearchParams): URLSearchParams => {
      const more = new URLSearchParams(search);
      more.set("rows", String(asked.rows * 2));
      return more;
    };
    setSearch(wanted, { replace: true, preventScrollReset: true });
  }, [asked.rows, isIdle, setSearch]);
  return (
    <>
      <DataTable
        label={t("customers.title")}
        columns={columnsOf(words)}
        rows={rows}
        total={matching}
        rowKey={({ tenantId }) => tenantId}
        rowHref={({ tenantId }) => paths.account(tenantId)}
        landingId={({ tenantId }) => tenantId}
        narrowRow={(row) => ({
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
        })}
        onEndReached={rows.length < matching ? showMore : undefined}
      />
      <SimulatorNote>{t("customers.agreementIsOurs")}</SimulatorNote>
    </>
  );
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
