import type { RelationshipView } from "@countersign/endpoints";
import { type Column, DataTable } from "@countersign/ui";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paths } from "../paths.ts";
import { useWords } from "../words.ts";
import { rolesLine, typeLine } from "./partner-words.ts";

const useStyles = makeStyles({
  provider: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
});

/** Three columns; two-line rows when narrow. The whole row opens the partner's details. */
export function PartnerTable({
  items,
}: {
  readonly items: readonly RelationshipView[];
}): ReactElement {
  const words = useWords();
  const { t } = words;
  const columns: readonly Column<RelationshipView>[] = [
    {
      id: "partner",
      header: t("partners.column.partner"),
      cell: (item) => <PartnerName item={item} />,
      width: "40%",
    },
    {
      id: "type",
      header: t("partners.column.type"),
      cell: (item) => typeLine(item, words),
      width: "24%",
    },
    { id: "roles", header: t("partners.column.roles"), cell: (item) => rolesLine(item, words) },
  ];
  return (
    <DataTable
      label={t("partners.title")}
      columns={columns}
      rows={items}
      rowKey={({ relationshipId }) => relationshipId}
      rowHref={({ relationshipId }) => paths.partner(relationshipId)}
      narrowRow={(item) => ({
        title: <PartnerName item={item} />,
        detail: `${typeLine(item, words)} · ${rolesLine(item, words)}`,
      })}
      landingId={({ relationshipId }) => relationshipId}
    />
  );
}

function PartnerName({
  item: { partner, provider },
}: {
  readonly item: RelationshipView;
}): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <>
      {partner.companyName}
      {provider !== null && (
        <span className={styles.provider}>
          {t("relationship.throughProvider", { provider: provider.companyName })}
        </span>
      )}
    </>
  );
}
