import { Card, StandingGlyph } from "@countersign/ui";
import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import { AccountRow } from "./account-row.tsx";
import type { Organisation } from "./organisations.ts";

const useStyles = makeStyles({
  list: { marginInline: "-6px" },
  organisation: {
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTopStyle: "none" },
    "& summary::marker": { content: "''" },
    "& summary::-webkit-details-marker": { display: "none" },
    "& .chevron": { transitionProperty: "transform", transitionDuration: "200ms" },
    "&[open] .chevron": { transform: "rotate(90deg)" },
    "@media (prefers-reduced-motion: reduce)": { "& .chevron": { transitionDuration: "0s" } },
  },
  summary: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "36px",
    padding: "2px 6px",
    borderRadius: "4px",
    cursor: "pointer",
    listStyleType: "none",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "0 8px",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  what: { fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  people: { padding: "0 6px 8px 30px", listStyleType: "none" },
});

export interface OrganisationListProps {
  readonly title: string;
  readonly organisations: readonly Organisation[];
}

/** The organisations of one side; each opens to its people. */
export function OrganisationList({ title, organisations }: OrganisationListProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <Card title={title}>
      <div className={styles.list}>
        {organisations.map(({ tenantId, companyName, kind, standing, accounts }) => (
          <details key={tenantId} name={title} className={styles.organisation}>
            <summary className={styles.summary}>
              <ChevronRightRegular aria-hidden="true" className="chevron" />
              <span className={styles.line}>
                <span className={styles.name}>{companyName}</span>
                <span className={styles.what}>
                  {kind !== null && t(`partnerKind.${kind}`)}
                  {standing !== null && <StandingGlyph standing={standing} />}
                </span>
              </span>
            </summary>
            <ul className={styles.people}>
              {accounts.map((account) => (
                <AccountRow key={account.person.personId} {...account} />
              ))}
            </ul>
          </details>
        ))}
      </div>
    </Card>
  );
}
