import type { CustomerView } from "@countersign/endpoints";
import { PageHeader, Stack } from "@countersign/ui";
import type { ReactElement, ReactNode } from "react";
import { AcceptingFor } from "../../agreement/accepting-for.tsx";
import { useWords } from "../../words.ts";

export interface AgreementPageProps {
  readonly customer: CustomerView;
  /** There is nothing on it that this person may accept. */
  readonly isShut?: boolean;
  readonly children: ReactNode;
}

/** S12: the agreement alone, for an organisation that is a customer already. */
export function AgreementPage({
  customer,
  isShut = false,
  children,
}: AgreementPageProps): ReactElement {
  const { t } = useWords();
  return (
    <>
      <PageHeader title={t("agreement.title")} />
      <Stack>
        <AcceptingFor customer={customer} isShut={isShut} />
        {children}
      </Stack>
    </>
  );
}
