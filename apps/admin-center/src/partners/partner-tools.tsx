import type { RelationshipView } from "@countersign/endpoints";
import { MenuButton, type MenuChoice, useAnnounce, useWidth } from "@countersign/ui";
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { FilterRegular } from "@fluentui/react-icons/svg/filter";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { type KeyboardEvent, type ReactElement, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useRevalidator } from "react-router";
import { useWords } from "../words.ts";
import type { PartnerSearch } from "./matching-partners.ts";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  find: { display: "flex", flexWrap: "wrap", gap: "8px", marginLeft: "auto" },
  search: { width: "200px" },
  narrowSearch: { width: "100%" },
});

export interface PartnerToolsProps {
  readonly count: number;
  readonly search: PartnerSearch;
  readonly onSearch: (search: PartnerSearch) => void;
}

/** Refresh, the number of items, search and filter, in the vendor's order. */
export function PartnerTools({ count, search, onSearch }: PartnerToolsProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const announce = useAnnounce();
  const { revalidate, state } = useRevalidator();
  const refresh = async (): Promise<void> => {
    await revalidate();
    announce(t("partners.refreshed"));
  };
  return (
    <div className={styles.tools}>
      <Button
        appearance="subtle"
        icon={<ArrowClockwiseRegular />}
        disabledFocusable={state === "loading"}
        onClick={() => void refresh()}
      >
        {t("action.refresh")}
      </Button>
      <span className={styles.count}>{t("list.items", { count })}</span>
      <div className={styles.find}>
        <SearchBox search={search} onSearch={onSearch} />
        <TypeFilter search={search} onSearch={onSearch} />
      </div>
    </div>
  );
}

type FindProps = Pick<PartnerToolsProps, "search" | "onSearch">;

/** A box; an icon that opens it when narrow. */
function SearchBox({ search, onSearch }: FindProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const isNarrow = useWidth() === "narrow";
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  // The box takes the place of the button that was pressed, and gives it back: focus goes along.
  const open = (): void => {
    flushSync(() => setIsOpen(true));
    box.current?.focus();
  };
  const closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (!isNarrow || key !== "Escape") return;
    flushSync(() => {
      onSearch({ ...search, query: "" });
      setIsOpen(false);
    });
    opener.current?.focus();
  };
  if (isNarrow && !isOpen && search.query === "") {
    return (
      <Button
        ref={(button: HTMLButtonElement | null) => {
          opener.current = button;
        }}
        icon={<SearchRegular />}
        aria-label={t("partners.openSearch")}
        onClick={open}
      />
    );
  }
  return (
    <Input
      input={{ ref: box }}
      type="search"
      className={isNarrow ? styles.narrowSearch : styles.search}
      contentBefore={<SearchRegular />}
      aria-label={t("partners.searchLabel")}
      placeholder={t("action.search")}
      value={search.query}
      onChange={(_, { value }) => onSearch({ ...search, query: value })}
      onKeyDown={closeOnEscape}
    />
  );
}

const TYPES = [
  "reseller",
  "indirectReseller",
] as const satisfies readonly RelationshipView["partnerType"][];

function TypeFilter({ search, onSearch }: FindProps): ReactElement {
  const { t } = useWords();
  const choice = (type: PartnerSearch["type"], label: string): MenuChoice => ({
    id: type ?? "all",
    label,
    isChosen: search.type === type,
    onChoose: () => onSearch({ ...search, type }),
  });
  const chosen = search.type;
  return (
    <MenuButton
      label={t("action.filter")}
      align="end"
      choices={[
        choice(null, t("partners.filterAll")),
        ...TYPES.map((type) => choice(type, t(`relationship.${type}`))),
      ]}
      trigger={(trigger) => (
        <Button {...trigger} icon={<FilterRegular />}>
          {chosen === null
            ? t("action.filter")
            : t("partners.filterBy", { type: t(`relationship.${chosen}`) })}
        </Button>
      )}
    />
  );
}
