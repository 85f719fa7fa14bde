import { MessageBar, PageHeader, Stack, useFocusTitle } from "@countersign/ui";
import { type ReactElement, useEffect, useState } from "react";
import { useFetcher, useLoaderData } from "react-router";
import { paths } from "../../paths.ts";
import { useSignedIn } from "../../shell/signed-in.ts";
import type { PasswordReset } from "../../reset-password.ts";
import { useWords } from "../../words.ts";
import { AddedBlocks } from "./added-blocks.tsx";
import { LeavingWarning } from "./leaving-warning.tsx";
import type { ConfirmationPage as Page } from "./load-confirmation.ts";
import { NextSteps } from "./next-steps.tsx";
import { SetupCard } from "./setup-card.tsx";
import { ShownOnce } from "./shown-once.tsx";
import { WizardSteps } from "./step-line.tsx";
import { useNewCustomerTrail } from "./use-new-customer-trail.ts";

/** The customer is added. Whoever added it sees the first password here, once. */
export function ConfirmationPage(): ReactElement {
  const page = useLoaderData<Page>();
  const { me } = useSignedIn();
  return <Confirmation key={`${me.personId}/${page.account.customer.tenantId}`} {...page} />;
}

function Confirmation({ account, admin, credentials, onShown }: Page): ReactElement {
  const { customer, standing } = account;
  const { t } = useWords();
  const reset = useFetcher<PasswordReset>();
  const [handedOver] = useState(credentials);
  const [copied, setCopied] = useState<string | null>(null);
  const isArriving = handedOver !== null;
  useEffect(() => {
    onShown();
    if (isArriving) document.querySelector("h1")?.focus();
  }, [onShown, isArriving]);
  const shown = reset.data?.outcome === "done" ? reset.data.value : handedOver;
  useFocusTitle(shown !== null);
  return (
    <>
      <PageHeader title={t("addCustomer.title")} breadcrumb={useNewCustomerTrail()} />
      <WizardSteps here="confirmation" />
      <Stack>
        <MessageBar
          intent="success"
          announced="politely"
          title={t("addCustomer.added", { company: customer.companyName })}
        />
        <SetupCard
          customerId={customer.tenantId}
          account={shown?.userPrincipalName ?? admin?.userPrincipalName ?? null}
          password={shown?.oneTimePassword ?? null}
          onCopied={() => setCopied(shown?.oneTimePassword ?? null)}
        >
          {shown === null && <ShownOnce admin={admin} reset={reset} />}
        </SetupCard>
        <AddedBlocks account={account} />
        <NextSteps customerId={customer.tenantId} standing={standing} />
      </Stack>
      <LeavingWarning
        isAtStake={shown !== null && copied !== shown.oneTimePassword}
        keptAt={paths.credentialsMail(customer.tenantId)}
      />
    </>
  );
}
