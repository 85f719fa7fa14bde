import type { AgreementStanding } from "@countersign/domain";
import { ActionRow, SimulatorNote } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  // Below 480 px the main button takes the whole width, inside its frame too.
  ours: { "@media (max-width: 479px)": { "& a": { width: "100%" } } },
});

export type NextStepsProps = {
  readonly customerId: string;
  readonly standing: AgreementStanding;
};

/** Where it goes on. A customer that has yet to accept cannot buy, so that the mail to it comes first (S8). */
export function NextSteps({ customerId, standing }: NextStepsProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const isAsked = standing === "nothingOnRecord";
  const addProducts = (
    <LinkButton
      href={paths.addProducts(customerId)}
      {...(!isAsked && { appearance: "primary" as const })}
    >
      {t("order.title")}
    </LinkButton>
  );
  const writeToCustomer = (
    <SimulatorNote isInline className={styles.ours}>
      <LinkButton href={paths.credentialsMail(customerId)} appearance="primary">
        {t("account.writeToCustomer")}
      </LinkButton>
    </SimulatorNote>
  );
  return (
    <ActionRow
      primary={isAsked ? writeToCustomer : addProducts}
      secondary={
        <>
          {isAsked && addProducts}
          <LinkButton href={paths.account(customerId)}>{t("account.title")}</LinkButton>
        </>
      }
    />
  );
}
