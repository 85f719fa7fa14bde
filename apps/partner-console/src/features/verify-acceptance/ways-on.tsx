import { type CustomerAccountView, shownStanding } from "@countersign/endpoints";
import { SimulatorNote, StandingGlyph } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { useWords, type WordKey } from "../../words.ts";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px 12px" },
  hint: { flexBasis: "100%" },
});

/** Ours: where the customer stands, what that means here, and the other way besides Update. */
export function WaysOn({ account }: { readonly account: CustomerAccountView }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { customer, direct, standing, isWaitedFor } = account;
  const hint = hintFor(account);
  return (
    <SimulatorNote>
      <div className={styles.ways}>
        <StandingGlyph standing={shownStanding(account)} />
        {hint !== null && <span className={styles.hint}>{t(hint)}</span>}
        {isWaitedFor && (
          <LinkButton href={paths.credentialsMail(customer.tenantId)} size="small">
            {t("account.writeToCustomer")}
          </LinkButton>
        )}
        {direct === null && standing !== "contactPartner" && (
          <LinkButton href={paths.agreementRequest(customer.tenantId)} size="small">
            {t("account.askCustomer")}
          </LinkButton>
        )}
      </div>
    </SimulatorNote>
  );
}

/** What helps where the customer stands; only who may use Update is told to. */
function hintFor({ standing, mayAttest, isWaitedFor }: CustomerAccountView): WordKey | null {
  if (isWaitedFor) {
    return mayAttest.allowed ? "account.waitingHint" : "account.waitingHintForOthers";
  }
  switch (standing) {
    case "contactPartner":
      return mayAttest.allowed ? "account.blockedHint" : "account.blockedHintForOthers";
    case "nothingOnRecord":
      return mayAttest.allowed ? "account.twoWays" : "account.twoWaysForOthers";
    case "acceptedDirectly":
    case "attested":
    case "both":
      return null;
    default:
      return standing satisfies never;
  }
}
