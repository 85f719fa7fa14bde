import type { ReactElement } from "react";
import { BlockedNotice } from "../../agreement/blocked-notice.tsx";
import type { ShutGate } from "../../agreement/use-shut-gate.ts";
import { useWords } from "../../words.ts";
import { AgreementPage } from "./agreement-page.tsx";
import type { AgreementView } from "./load-agreement.ts";

export interface BlockedAgreementProps {
  readonly agreement: AgreementView;
  readonly shut: ShutGate;
  readonly onContinue: () => void;
}

/** S13: there is nothing to accept here, so nothing is shown to accept. The page turns when a partner confirms. */
export function BlockedAgreement({
  agreement: { customer, me },
  shut,
  onContinue,
}: BlockedAgreementProps): ReactElement {
  const { t } = useWords();
  return (
    <AgreementPage customer={customer} isShut>
      <BlockedNotice
        shut={shut}
        customer={customer}
        me={me}
        ourLine={t("agreement.blockedOurs")}
        hasForm={false}
        onContinue={onContinue}
      />
    </AgreementPage>
  );
}
