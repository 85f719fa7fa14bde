import type { ExplainedRefusal } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { RefusalBar } from "@countersign/ui";
import type { ReactElement } from "react";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";

export type NotPermittedProps = {
  readonly customerId: string;
  readonly why: ExplainedRefusal;
  /** Whether this partner has mailed the link to the customer before. */
  readonly isLinkSent: boolean;
};

/** Nothing on record permits the order: the partner confirms, or asks the customer again (S9, S16). */
export function NotPermitted({ customerId, why, isLinkSent }: NotPermittedProps): ReactElement {
  const words = useWords();
  const { t } = words;
  const isNew = why.refusal.rule === "newCustomersAcceptBeforeBuying";
  return (
    <RefusalBar
      {...explainRefusal(why, words)}
      isWhyOpen
      actions={
        <>
          {isNew && (
            <LinkButton href={paths.credentialsMail(customerId)} size="small">
              {t(isLinkSent ? "order.sendAgain" : "order.sendLink")}
            </LinkButton>
          )}
          <LinkButton href={paths.orderAttestation(customerId)} size="small">
            {t("action.update")}
          </LinkButton>
        </>
      }
    />
  );
}
