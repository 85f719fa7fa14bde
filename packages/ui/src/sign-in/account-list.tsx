import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { SimulatorNote } from "../simulator/simulator-note.tsx";
import { useSharedWords } from "../words/shared-words.ts";
import type { SandboxAccount } from "./sign-in-door.ts";

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    marginTop: "6px",
    padding: 0,
    listStyleType: "none",
  },
  account: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    width: "100%",
    padding: "5px 8px",
    border: "0",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "&[aria-pressed='true']": {
      boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    },
  },
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: "8px" },
  name: { fontSize: "14px", lineHeight: "20px", fontWeight: tokens.fontWeightSemibold },
  address: {
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
});

export interface AccountListProps {
  readonly accounts: readonly SandboxAccount[];
  readonly chosen: string;
  readonly onChoose: (userPrincipalName: string) => void;
}

/** The accounts that live here; choosing one only fills it in. */
export function AccountList({ accounts, chosen, onChoose }: AccountListProps): ReactElement | null {
  const styles = useStyles();
  const { t } = useSharedWords();
  const titleId = useId();
  if (accounts.length === 0) return null;
  return (
    <SimulatorNote>
      <p id={titleId} className={styles.title}>
        {t("sandbox.accounts")}
      </p>
      <ul className={styles.list} aria-labelledby={titleId}>
        {accounts.map(
          ({ id, displayName, role, organisation, userPrincipalName, isFirstSignIn }) => (
            <li key={id}>
              <button
                type="button"
                className={styles.account}
                aria-pressed={chosen.trim().toLowerCase() === userPrincipalName.toLowerCase()}
                onClick={() => onChoose(userPrincipalName)}
              >
                <span className={styles.line}>
                  <span className={styles.name}>{displayName}</span>
                  <span>
                    {role} · {organisation}
                  </span>
                </span>
                <span className={styles.address}>{userPrincipalName}</span>
                {isFirstSignIn && <span>{t("person.firstSignIn")}</span>}
              </button>
            </li>
          ),
        )}
      </ul>
    </SimulatorNote>
  );
}
