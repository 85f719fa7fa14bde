import type { CustomerAccountView } from "@countersign/endpoints";
import { SimulatorNote, StandingGlyph } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px 12px" },
  hint: { flexBasis: "100%" },
});

/** Ours: where the customer stands, what that means here, and the other way besides Update. */
export function WaysOn({ account }: { readonly account: CustomerAccountView }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { customer, standing, direct } = account;
  return (
    <SimulatorNote>
      <div className={styles.ways}>
        <StandingGlyph standing={standing} />
        {standing === "contactPartner" && (
          <span className={styles.hint}>{t("account.blockedHint")}</span>
        )}
        {standing === "nothingOnRecord" && (
          <span className={styles.hint}>{t("account.twoWays")}</span>
        )}
        {direct === null && (
          <LinkButton href={paths.agreementRequest(customer.tenantId)} size="small">
            {t("account.askCustomer")}
          </LinkButton>
        )}
      </div>
    </SimulatorNote>
  );
}
