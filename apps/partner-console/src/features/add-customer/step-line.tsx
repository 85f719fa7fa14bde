import type { ReactElement } from "react";
import { StepLine } from "../../step-line.tsx";
import { useWords } from "../../words.ts";

const STEPS = [
  ["accountInfo", "account.title"],
  ["review", "addCustomer.review"],
  ["confirmation", "addCustomer.confirmation"],
] as const;

/** The three steps of the wizard, and which one this is. */
export function WizardSteps({ here }: { readonly here: (typeof STEPS)[number][0] }): ReactElement {
  const { t } = useWords();
  const steps = STEPS.map(([step, label]) => [step, t(label)] as const);
  return <StepLine steps={steps} here={here} />;
}
