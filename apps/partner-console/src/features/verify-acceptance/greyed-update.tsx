import {
  attestingPath,
  type CustomerAccountView,
  type ExplainedRefusal,
} from "@countersign/endpoints";
import { SimulatorNote } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { GreyedCommand } from "../../greyed-command.tsx";
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
  const { t } = useWords();
  const path = attestingPath(account.customer.tenantId);
  const isConfirmed = account.attestations.length > 0;
  return (
    <div className={styles.greyed}>
      <GreyedCommand label={t("action.update")} why={why} path={path} isDone={isConfirmed} />
      {why.refusal.kind === "indirectResellerMayNotAttest" && (
        <SimulatorNote>
          <AskProvider account={account} why={why} providerIds={why.refusal.facts.providerIds} />
        </SimulatorNote>
      )}
    </div>
  );
}
