import { PageHeader } from "@countersign/ui";
import type { ReactElement } from "react";
import { useCustomerTrail } from "../../customer-account/use-customer-trail.ts";
import { paths } from "../../paths.ts";
import { StepLine } from "../../step-line.tsx";
import { useWords } from "../../words.ts";

const STEPS = [
  ["select", "order.select"],
  ["review", "order.review"],
  ["confirm", "order.confirm"],
] as const;

export type OrderHeaderProps = {
  readonly customerId: string;
  readonly companyName: string;
  readonly here: (typeof STEPS)[number][0];
};

/** Add products, for whom, and which of its steps this is. */
export function OrderHeader({ customerId, companyName, here }: OrderHeaderProps): ReactElement {
  const { t } = useWords();
  return (
    <>
      <PageHeader
        title={t("order.title")}
        breadcrumb={useCustomerTrail(companyName, paths.subscriptions(customerId))}
      />
      <StepLine steps={STEPS.map(([step, label]) => [step, t(label)] as const)} here={here} />
    </>
  );
}
