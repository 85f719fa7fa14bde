import type { RelationshipView } from "@countersign/endpoints";
import { EmptyState, PageHeader, SimulatorNote, Stack, TextLink } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useState } from "react";
import { useAdminCenter } from "../admin-center.ts";
import { StandingLine } from "../agreement/standing-line.tsx";
import { addressesOf } from "../paths.ts";
import { useWords } from "../words.ts";
import { EVERY_PARTNER, matchingPartners, type PartnerSearch } from "./matching-partners.ts";
import { PartnerTable } from "./partner-table.tsx";
import { PartnerTools } from "./partner-tools.tsx";
import type { PartnersView } from "./partners-view.ts";
import { usePartnerNews } from "./use-partner-news.ts";

export interface PartnerListProps {
  readonly list: PartnersView;
  /** What just happened, above the list. */
  readonly news?: ReactNode;
}

/** S11: every partner of the organisation, whichever link the person came by. */
export function PartnerList({ list, news }: PartnerListProps): ReactElement {
  const { t } = useWords();
  const [search, setSearch] = useState(EVERY_PARTNER);
  const { items, records, customer, me } = list;
  const shown = matchingPartners(items, search);
  usePartnerNews(list);
  return (
    <>
      <PageHeader
        title={t("partners.title")}
        breadcrumb={[{ label: t("partners.settings") }]}
        intro={t("partners.intro", { organisation: customer.companyName })}
      />
      <Stack>
        {news}
        <PartnerTools count={shown.length} search={search} onSearch={setSearch} />
        <PartnerRows items={items} shown={shown} search={search} onSearch={setSearch} />
        <StandingLine standing={customer.standing} records={records} me={me} />
      </Stack>
    </>
  );
}

interface PartnerRowsProps {
  readonly items: readonly RelationshipView[];
  readonly shown: readonly RelationshipView[];
  readonly search: PartnerSearch;
  readonly onSearch: (search: PartnerSearch) => void;
}

function PartnerRows({ items, shown, search, onSearch }: PartnerRowsProps): ReactElement {
  const { t } = useWords();
  if (items.length === 0) return <NoPartners />;
  if (shown.length > 0) return <PartnerTable items={shown} />;
  const query = search.query.trim();
  return (
    <EmptyState
      text={query === "" ? t("partners.noneOfType") : t("partners.noHits", { query })}
      actions={<Button onClick={() => onSearch(EVERY_PARTNER)}>{t("action.clearSearch")}</Button>}
    />
  );
}

function NoPartners(): ReactElement {
  const { t, rich } = useWords();
  const { mail } = addressesOf(useAdminCenter().root);
  return (
    <EmptyState
      text={t("partners.empty")}
      note={
        <SimulatorNote>
          {rich("partners.emptyOurs", { link: (text) => <TextLink href={mail}>{text}</TextLink> })}
        </SimulatorNote>
      }
    />
  );
}
