import type { EnhancedAttestationView } from "@countersign/endpoints";
import { MessageBar, PageHeader, SimulatorNote, Stack, useFocusTitle } from "@countersign/ui";
import type { ReactElement } from "react";
import { useLoaderData } from "react-router";
import { StagePage } from "../../shell/stage-page.tsx";
import { useWords } from "../../words.ts";
import { AboutAttestation } from "./about-attestation.tsx";
import { AcceptForm } from "./accept-form.tsx";

/** What is asked of whom, and the text; afterwards what became of it. */
export function AttestationPage(): ReactElement {
  const { t } = useWords();
  const view = useLoaderData<EnhancedAttestationView>();
  const { standing } = view;
  useFocusTitle(standing !== "pending");
  return (
    <StagePage>
      {standing === "pending" ? (
        <AcceptForm key={view.offered.text.hash} view={view} />
      ) : (
        <>
          <PageHeader title={t(`attest.${standing}`)} />
          <Stack>
            <Outcome view={view} />
            <AboutAttestation view={view} />
            <SimulatorNote>{t("attest.ours")}</SimulatorNote>
          </Stack>
        </>
      )}
    </StagePage>
  );
}

type Closed = Exclude<EnhancedAttestationView, { standing: "pending" }>;

function Outcome({ view }: { readonly view: Closed }): ReactElement {
  const { t, formats } = useWords();
  const { partnerName: partner } = view;
  return view.standing === "accepted" ? (
    <MessageBar
      intent="success"
      title={t("attest.acceptedAt", { time: formats.dateTime(view.acceptedAt) })}
    >
      <p>{t("attest.acceptedNext", { partner })}</p>
    </MessageBar>
  ) : (
    <MessageBar
      intent="warning"
      title={t("attest.expiredAt", { time: formats.dateTime(view.expiredAt) })}
    >
      <p>{t("attest.expiredNext", { partner })}</p>
    </MessageBar>
  );
}
