import type { CustomerCard } from "@countersign/endpoints";
import { Button, Input, Label, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { type ReactElement, useEffect, useId, useState } from "react";
import { useFetcher } from "react-router";
import { MessageBar, SkeletonRows, visuallyHidden } from "@countersign/ui";
import { recipientsMatching } from "../../paths.ts";
import { useWords } from "../../words.ts";
import type { Recipients } from "./load-recipients.ts";

const useStyles = makeStyles({
  picker: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    fontSize: "14px",
    lineHeight: "20px",
  },
  hint: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  people: { maxHeight: "280px", margin: 0, padding: 0, overflowY: "auto", listStyleType: "none" },
  person: {
    display: "grid",
    width: "100%",
    padding: "6px 8px",
    border: "0",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  address: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: "12px",
    lineHeight: "16px",
    overflowWrap: "anywhere",
  },
  hidden: visuallyHidden,
});

export type RecipientPickerProps = {
  /** What the choice is for. */
  readonly hint: string;
  /** Only these; `null` for everybody of all customers, to be searched. */
  readonly people: readonly CustomerCard[] | null;
  readonly onPick: (personId: string) => void;
};

/** The customers' people by name, organisation and address. */
export function RecipientPicker({ hint, people, onPick }: RecipientPickerProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.picker}>
      <p className={styles.hint}>{hint}</p>
      {people === null ? (
        <SearchedPeople onPick={onPick} />
      ) : (
        <PeopleList people={people} onPick={onPick} />
      )}
    </div>
  );
}

type SearchedPeopleProps = Pick<RecipientPickerProps, "onPick">;

function SearchedPeople({ onPick }: SearchedPeopleProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { load, data } = useFetcher<Recipients>();
  const [search, setSearch] = useState("");
  const id = useId();
  useEffect(() => void load(recipientsMatching("")), [load]);
  return (
    <>
      <Label htmlFor={id} className={styles.hidden}>
        {t("invite.searchPeople")}
      </Label>
      <Input
        id={id}
        type="search"
        autoComplete="off"
        contentBefore={<SearchRegular />}
        placeholder={t("invite.searchPeople")}
        onChange={(_, { value }) => {
          setSearch(value);
          void load(recipientsMatching(value));
        }}
      />
      {data === undefined && <SkeletonRows rows={4} />}
      {data?.people === null && (
        <MessageBar
          intent="error"
          announced="atOnce"
          title={t("state.somethingBroke")}
          actions={
            <Button size="small" onClick={() => void load(recipientsMatching(search))}>
              {t("action.tryAgain")}
            </Button>
          }
        />
      )}
      {data?.people && <PeopleList people={data.people} onPick={onPick} />}
    </>
  );
}

type PeopleListProps = Pick<RecipientPickerProps, "onPick"> & {
  readonly people: readonly CustomerCard[];
};

function PeopleList({ people, onPick }: PeopleListProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <>
      {people.length === 0 && <output>{t("invite.noRecipients")}</output>}
      <ul className={styles.people} aria-label={t("invite.people")}>
        {people.map((person) => (
          <li key={person.personId}>
            <button type="button" className={styles.person} onClick={() => onPick(person.personId)}>
              <span className={styles.name}>{person.displayName}</span>
              <span>{person.companyName}</span>
              <span className={styles.address}>{person.email}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
