import type { WayOn } from "@countersign/domain";
import type { ExplainedRefusal } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { RefusalBar } from "@countersign/ui";
import type { ReactElement } from "react";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";

const WAYS = {
  sendLink: { label: "order.sendLink", path: paths.credentialsMail },
  sendLinkAgain: { label: "order.sendAgain", path: paths.credentialsMail },
  askCustomer: { label: "account.askCustomer", path: paths.agreementRequest },
  confirm: { label: "action.update", path: paths.orderAttestation },
} as const satisfies Record<WayOn, unknown>;

export type NotPermittedProps = {
  readonly customerId: string;
  readonly why: ExplainedRefusal;
  readonly waysOn: readonly WayOn[];
};

/** Nothing on record permits the order: the partner confirms, or asks the customer (S9, S16). */
export function NotPermitted({ customerId, why, waysOn }: NotPermittedProps): ReactElement {
  const words = useWords();
  const { t } = words;
  return (
    <RefusalBar
      {...explainRefusal(why, words)}
      isWhyOpen
      actions={
        <>
          {waysOn.map((way) => (
            <LinkButton key={way} href={WAYS[way].path(customerId)} size="small">
              {t(WAYS[way].label)}
            </LinkButton>
          ))}
        </>
      }
    />
  );
}
