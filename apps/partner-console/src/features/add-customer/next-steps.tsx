import type { AgreementStanding } from "@countersign/domain";
import { ActionRow, SimulatorNote } from "@countersign/ui";
import type { ReactElement } from "react";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";

export type NextStepsProps = {
  readonly customerId: string;
  readonly standing: AgreementStanding;
};

/** Where it goes on: products, the customer's account, and the mail where nothing is on record yet. */
export function NextSteps({ customerId, standing }: NextStepsProps): ReactElement {
  const { t } = useWords();
  return (
    <ActionRow
      primary={
        <LinkButton href={paths.addProducts(customerId)} appearance="primary">
          {t("order.title")}
        </LinkButton>
      }
      secondary={
        <>
          <LinkButton href={paths.account(customerId)}>{t("account.title")}</LinkButton>
          {standing === "nothingOnRecord" && (
            <SimulatorNote isInline>
              <LinkButton href={paths.credentialsMail(customerId)} size="small">
                {t("account.writeToCustomer")}
              </LinkButton>
            </SimulatorNote>
          )}
        </>
      }
    />
  );
}
