import { explainRefusal } from "@countersign/i18n";
import {
  MessageBar,
  NotSavedBar,
  PageHeader,
  RefusalBar,
  SimulatorNote,
  SkeletonRows,
  Stack,
  useWidth,
} from "@countersign/ui";
import { type ReactElement, useEffect, useEffectEvent } from "react";
import { useFetcher, useLoaderData } from "react-router";
import { useCustomerTrail } from "../../customer-account/use-customer-trail.ts";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { useSignedIn } from "../../shell/signed-in.ts";
import { useWords } from "../../words.ts";
import { DoneButton } from "./done-button.tsx";
import type { AgreementRequest } from "./load-agreement-request.ts";
import { MailForm } from "./mail-form.tsx";
import type { FoundDetails } from "./sign-in-details.ts";

/** S8: the mail that hands a new customer its account and asks for the agreement. Ours: the console has no template. */
export function CredentialsMailPage(): ReactElement {
  const { t } = useWords();
  const isPane = useWidth() === "pane";
  const request = useLoaderData<AgreementRequest>();
  const { kept, companyName, customerId, people } = request;
  const admin = people.find(({ roles }) => roles.includes("globalAdmin"));
  return (
    <>
      <PageHeader
        title={t("account.writeToCustomer")}
        breadcrumb={useCustomerTrail(companyName, paths.account(customerId))}
        intro={t("invite.credentialsIntro", { company: companyName })}
        {...(isPane && { tools: <DoneButton onDone={kept.clear} /> })}
      />
      {admin === undefined ? (
        <MessageBar intent="info" title={t("invite.noAdministrator", { company: companyName })} />
      ) : (
        <HandedOver key={admin.personId} request={request} personId={admin.personId} />
      )}
    </>
  );
}

type HandedOverProps = { readonly request: AgreementRequest; readonly personId: string };

/** The account is asked for once, on arriving; it is nowhere else to be read. */
function HandedOver({ request, personId }: HandedOverProps): ReactElement {
  const words = useWords();
  const { submit, data } = useFetcher<FoundDetails>();
  const ask = (): void =>
    void submit({ personId }, { method: "post", action: paths.signInDetails });
  const askOnArriving = useEffectEvent(ask);
  useEffect(() => askOnArriving(), []);
  switch (data?.outcome) {
    case undefined:
      return <SkeletonRows rows={6} />;
    case "refused":
      return <RefusalBar {...explainRefusal(data.why, words)} isWhyOpen />;
    case "notSaved":
      return <NotSavedBar isAnswered={data.isAnswered} onRetry={ask} />;
    case "done":
      return <CredentialsMail request={request} account={data.value} />;
    default:
      return data satisfies never;
  }
}

type CredentialsMailProps = {
  readonly request: AgreementRequest;
  readonly account: Extract<FoundDetails, { outcome: "done" }>["value"];
};

function CredentialsMail({ request, account }: CredentialsMailProps): ReactElement {
  const { t } = useWords();
  const { partner } = useSignedIn();
  const { root, kept, companyName, customerId, people } = request;
  const isChanged = account.oneTimePassword === null;
  return (
    <Stack>
      <SimulatorNote>
        <p>{t(isChanged ? "invite.passwordChanged" : "invite.credentialsNote")}</p>
        {isChanged && (
          <LinkButton size="small" href={paths.newCustomerConfirmation(customerId)}>
            {t("invite.resetPassword")}
          </LinkButton>
        )}
      </SimulatorNote>
      <MailForm
        kept={kept}
        draft={null}
        people={people}
        facts={{
          asksFor: "agreement",
          partner: partner.companyName,
          root,
          customer: companyName,
          account,
        }}
      />
    </Stack>
  );
}
