import {
  attestingPath,
  type CustomerAccountView,
  type ExplainedRefusal,
} from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { GreyedAction, SimulatorNote } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { PlayWhoCan } from "../../play-who-can.tsx";
import { useWords } from "../../words.ts";
import { AskProvider } from "./ask-provider.tsx";

const useStyles = makeStyles({
  greyed: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "10px" },
});

export type GreyedUpdateProps = {
  readonly account: CustomerAccountView;
  readonly why: ExplainedRefusal;
};

/** S1, S7: who may not confirm sees the command all the same, why not, and who can; a reseller can ask its provider. */
export function GreyedUpdate({ account, why }: GreyedUpdateProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { what, explanation } = explainRefusal(why, words);
  const path = attestingPath(account.customer.tenantId);
  const action = <PlayWhoCan people={why.curedBy} path={path} />;
  return (
    <div className={styles.greyed}>
      <GreyedAction
        size="small"
        label={words.t("action.update")}
        reason={what}
        explanation={{ ...explanation, action }}
      />
      {why.refusal.kind === "indirectResellerMayNotAttest" && (
        <SimulatorNote>
          <AskProvider account={account} why={why} providerIds={why.refusal.facts.providerIds} />
        </SimulatorNote>
      )}
    </div>
  );
}
