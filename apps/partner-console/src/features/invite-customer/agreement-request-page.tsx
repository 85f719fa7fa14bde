import { PageHeader, useWidth } from "@countersign/ui";
import type { ReactElement } from "react";
import { useLoaderData } from "react-router";
import { useCustomerTrail } from "../../customer-account/use-customer-trail.ts";
import { paths } from "../../paths.ts";
import { useSignedIn } from "../../shell/signed-in.ts";
import { useWords } from "../../words.ts";
import { DoneButton } from "./done-button.tsx";
import type { AgreementRequest } from "./load-agreement-request.ts";
import { MailForm } from "./mail-form.tsx";

/** S12: the mail that asks an existing customer for the agreement alone. Ours: the console has no template for it. */
export function AgreementRequestPage(): ReactElement {
  const { t } = useWords();
  const { partner } = useSignedIn();
  // In a pane the buttons of the action row need its whole width.
  const isPane = useWidth() === "pane";
  const { root, kept, companyName, customerId, people } = useLoaderData<AgreementRequest>();
  return (
    <>
      <PageHeader
        title={t("account.askCustomer")}
        breadcrumb={useCustomerTrail(companyName, paths.account(customerId))}
        intro={t("invite.agreementIntro", { company: companyName })}
        {...(isPane && { tools: <DoneButton onDone={kept.clear} /> })}
      />
      <MailForm
        kept={kept}
        key={customerId}
        draft={null}
        people={people}
        facts={{ asksFor: "agreement", partner: partner.companyName, root }}
      />
    </>
  );
}
