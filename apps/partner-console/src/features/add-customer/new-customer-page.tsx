import type { ExplainedRefusal } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { PageHeader, RefusalBar, SimulatorNote, useFocusTitle } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLoaderData, useSearchParams } from "react-router";
import { query } from "../../paths.ts";
import { useSignedIn } from "../../shell/signed-in.ts";
import { useWords } from "../../words.ts";
import { AccountInfoStep } from "./account-info-step.tsx";
import type { NewCustomerPage as Page } from "./load-new-customer.ts";
import { ReviewStep } from "./review-step.tsx";
import { WizardSteps } from "./step-line.tsx";
import { useFocusGroup } from "./use-focus-group.ts";
import { useNewCustomerTrail } from "./use-new-customer-trail.ts";
import { useWizard, WizardContext } from "./use-wizard.ts";

/** S2, S8: adding a customer. Each partner has a draft of its own. */
export function NewCustomerPage(): ReactElement {
  const page = useLoaderData<Page>();
  const { partner } = useSignedIn();
  return page.mayAdd.allowed ? (
    <FirstSteps key={partner.tenantId} page={page} />
  ) : (
    <MayNotAdd why={page.mayAdd.why} />
  );
}

/** Account info, and the review of it. */
function FirstSteps({ page }: { readonly page: Page }): ReactElement {
  const { t } = useWords();
  const wizard = useWizard(page);
  const [search] = useSearchParams();
  const isReview = search.get(query.step) === "review" && wizard.isFit;
  useFocusTitle(isReview);
  useFocusGroup();
  return (
    <WizardContext value={wizard}>
      <PageHeader
        title={t("addCustomer.title")}
        breadcrumb={useNewCustomerTrail()}
        {...(!isReview && {
          tools: (
            <SimulatorNote isInline>
              <Button size="small" onClick={wizard.fillIn}>
                {t("addCustomer.sample")}
              </Button>
            </SimulatorNote>
          ),
        })}
      />
      <WizardSteps here={isReview ? "review" : "accountInfo"} />
      {isReview ? <ReviewStep /> : <AccountInfoStep />}
    </WizardContext>
  );
}

/** The page for somebody who may not add customers: why, and who may. */
function MayNotAdd({ why }: { readonly why: ExplainedRefusal }): ReactElement {
  const words = useWords();
  return (
    <>
      <PageHeader title={words.t("addCustomer.title")} breadcrumb={useNewCustomerTrail()} />
      <RefusalBar {...explainRefusal(why, words)} isWhyOpen />
    </>
  );
}
