import type { RecordView } from "@countersign/endpoints";
import type { ReactElement } from "react";
import { TurnedBar } from "../../agreement/turned-bar.tsx";
import { AgreementPage } from "./agreement-page.tsx";
import type { AgreementView } from "./load-agreement.ts";

export interface TurnedAgreementProps {
  readonly agreement: AgreementView;
  readonly record: RecordView;
  readonly onContinue: () => void;
}

/** Somebody else accepted, or a partner confirmed, while the form was open. */
export function TurnedAgreement({
  agreement: { customer, me },
  record,
  onContinue,
}: TurnedAgreementProps): ReactElement {
  return (
    <AgreementPage customer={customer}>
      <TurnedBar
        record={record}
        me={me}
        standing={customer.standing}
        isPrimary
        onContinue={onContinue}
      />
    </AgreementPage>
  );
}
