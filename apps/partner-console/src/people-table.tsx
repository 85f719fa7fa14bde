import type { CustomerCard, PartnerCard } from "@countersign/endpoints";
import { rolesOf } from "@countersign/i18n";
import { type Column, DataTable } from "@countersign/ui";
import type { ReactElement } from "react";
import { type AppTranslator, useWords } from "./words.ts";

type Person = CustomerCard | PartnerCard;

export type PeopleTableProps = {
  readonly label: string;
  readonly people: readonly Person[];
  /** Where one reads more about a person. */
  readonly hrefOf: (personId: string) => string;
};

/** People of an organisation: their names, what they sign in with, and their roles. */
export function PeopleTable({ label, people, hrefOf }: PeopleTableProps): ReactElement {
  const words = useWords();
  return (
    <DataTable
      label={label}
      columns={columnsOf(words)}
      rows={people}
      rowKey={({ personId }) => personId}
      rowHref={({ personId }) => hrefOf(personId)}
      narrowRow={(person) => ({
        title: person.displayName,
        detail: (
          <>
            {person.userPrincipalName}
            <br />
            {rolesOf(person, words)}
          </>
        ),
      })}
    />
  );
}

function columnsOf(words: AppTranslator): readonly Column<Person>[] {
  const { t } = words;
  return [
    { id: "name", header: t("settings.name"), width: "26%", cell: (person) => person.displayName },
    {
      id: "signInName",
      header: t("settings.userName"),
      width: "40%",
      cell: (person) => person.userPrincipalName,
    },
    {
      id: "roles",
      header: t("settings.roles"),
      width: "34%",
      cell: (person) => rolesOf(person, words),
    },
  ];
}
