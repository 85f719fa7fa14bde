import { rolesOf } from "@countersign/i18n";
import { Mono } from "@countersign/ui";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { abilityOf } from "../../people/person-lines.ts";
import { useWords } from "../../words.ts";
import { OpenStageForm } from "./open-stage-form.tsx";
import type { Account } from "./organisations.ts";

const useStyles = makeStyles({
  row: { paddingBlock: "4px", fontSize: "12px", lineHeight: "16px", overflowWrap: "anywhere" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  name: { fontSize: "14px", lineHeight: "24px" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Somebody of the sandbox: what they may do, how they sign in, and one click to play them. */
export function AccountRow({ person, password }: Account): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { t } = words;
  const what = `${rolesOf(person, words)} · ${abilityOf(person, words)}`;
  const { displayName, userPrincipalName, personId, account } = person;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.name}>{displayName}</span>
        {account === "ready" && (
          <OpenStageForm play={[personId]}>
            <Button
              type="submit"
              size="small"
              aria-label={t("directory.playPerson", { name: displayName })}
            >
              {t("directory.play")}
            </Button>
          </OpenStageForm>
        )}
      </div>
      <div className={styles.quiet}>{what}</div>
      <div>
        <Mono>{userPrincipalName}</Mono>
      </div>
      {password !== null && (
        <div>
          {t("directory.password")} <Mono>{password}</Mono>
        </div>
      )}
      {account === "firstSignIn" && (
        <div className={styles.quiet}>{t("directory.firstSignIn")}</div>
      )}
    </li>
  );
}
