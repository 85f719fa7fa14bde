import type { Attempt, EnhancedAttestationView } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import {
  ActionRow,
  AgreementTextBody,
  Card,
  NotSavedBar,
  PageHeader,
  RefusalBar,
  SimulatorNote,
  Stack,
  useSingleSend,
} from "@countersign/ui";
import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, type SubmitEvent, useId } from "react";
import { useActionData, useNavigation, useSubmit } from "react-router";
import { useWords } from "../../words.ts";
import { AboutAttestation } from "./about-attestation.tsx";

const useStyles = makeStyles({
  // The whole page is the form, so that its button sticks to the bottom from the start.
  form: { display: "flex", flexDirection: "column", flexGrow: 1 },
});

type Open = Extract<EnhancedAttestationView, { standing: "pending" }>;

/** The text and Accept; what is sent is the text that stood on the page. */
export function AcceptForm({ view }: { readonly view: Open }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const submit = useSubmit();
  const isBusy = useNavigation().formMethod !== undefined;
  const once = useSingleSend(isBusy);
  const meaningId = useId();
  const { offered, words, companyName: company, signatory } = view;
  const name = `${signatory.firstName} ${signatory.lastName}`;
  const send = (): void =>
    once(() => {
      const form = { text: offered.text };
      void submit(form, { method: "post", encType: "application/json", replace: true });
    });
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    send();
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <PageHeader title={t("attest.title")} intro={t("attest.intro")} />
      <Stack>
        <Trouble onRetry={send} />
        <AboutAttestation view={view} />
        <Card title={words.title}>
          <AgreementTextBody
            words={words}
            country={offered.country}
            realLanguage={offered.realLanguage}
          />
        </Card>
        <SimulatorNote>{t("attest.ours")}</SimulatorNote>
      </Stack>
      <ActionRow
        primary={
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={isBusy}
            aria-describedby={meaningId}
          >
            {t("action.accept")}
          </Button>
        }
        note={<span id={meaningId}>{t("attest.meaning", { name, company })}</span>}
      />
    </form>
  );
}

/** Why nothing was accepted. */
function Trouble({ onRetry }: { readonly onRetry: () => void }): ReactElement | null {
  const words = useWords();
  const attempted = useActionData<Exclude<Attempt<never>, { outcome: "done" }> | null>();
  if (attempted === undefined || attempted === null) return null;
  if (attempted.outcome === "notSaved") {
    return <NotSavedBar isAnswered={attempted.isAnswered} onRetry={onRetry} />;
  }
  return <RefusalBar {...explainRefusal(attempted.why, words)} />;
}
