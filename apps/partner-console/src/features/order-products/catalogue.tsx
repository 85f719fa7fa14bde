import { CatalogueName } from "@countersign/domain";
import { EmptyState } from "@countersign/ui";
import { Button, makeStyles, SearchBox, Tab, TabList } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { useWords } from "../../words.ts";
import { OfferTable } from "./offer-table.tsx";
import { useOrder } from "./use-order.ts";

const useStyles = makeStyles({
  catalogue: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  search: { maxWidth: "320px", width: "100%" },
  tabs: { flexWrap: "wrap", rowGap: 0, marginLeft: "-10px" },
});

/** The vendor's three catalogues, and a search by name or ID that looks through all of them. */
export function Catalogue(): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { page } = useOrder();
  const [shown, setShown] = useState<CatalogueName>("onlineServices");
  const [search, setSearch] = useState("");
  const tabs = useId();
  const wanted = search.trim().toLowerCase();
  const offers = page.offers.filter(({ title, offerId, catalogue }) =>
    wanted === "" ? catalogue === shown : `${title} ${offerId}`.toLowerCase().includes(wanted),
  );
  return (
    <div className={styles.catalogue}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={t("order.catalogues")}
        selectedValue={wanted === "" ? shown : null}
        onTabSelect={(_, { value }) => {
          setShown(CatalogueName.parse(value));
          setSearch("");
        }}
      >
        {CatalogueName.options.map((name) => (
          <Tab key={name} value={name} id={`${tabs}${name}`}>
            {t(`order.catalogue.${name}`)}
          </Tab>
        ))}
      </TabList>
      <SearchBox
        className={styles.search}
        aria-label={t("order.search")}
        placeholder={t("order.search")}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      {offers.length === 0 ? (
        <EmptyState
          text={t("order.noHits", { search: search.trim() })}
          actions={<Button onClick={() => setSearch("")}>{t("action.clearSearch")}</Button>}
        />
      ) : (
        <OfferTable offers={offers} />
      )}
    </div>
  );
}
