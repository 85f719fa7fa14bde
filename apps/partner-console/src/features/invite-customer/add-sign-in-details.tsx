import type { CustomerCard } from "@countersign/endpoints";
import type { MailedAccount } from "@countersign/i18n";
import { explainRefusal } from "@countersign/i18n";
import { GreyedAction, LazyDialog, RefusalBar } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { KeyRegular } from "@fluentui/react-icons/svg/key";
import { type ReactElement, useEffect, useEffectEvent, useState } from "react";
import { useFetcher } from "react-router";
import { paths } from "../../paths.ts";
import { useSignedIn } from "../../shell/signed-in.ts";
import { type AppTranslator, useWords } from "../../words.ts";
import { RecipientPicker } from "./recipient-picker.tsx";
import type { FoundDetails } from "./sign-in-details.ts";

export type AddSignInDetailsProps = {
  readonly people: readonly CustomerCard[] | null;
  readonly onAdd: (details: MailedAccount) => void;
};

/** Puts somebody's sandbox account under the link; greyed, with "Why?", for roles that may not invite. */
export function AddSignInDetails(props: AddSignInDetailsProps): ReactElement {
  const words = useWords();
  const { mayInvite } = useSignedIn();
  if (mayInvite.allowed) return <PickedDetails {...props} />;
  const { what, explanation } = explainRefusal(mayInvite.why, words);
  return (
    <GreyedAction
      size="small"
      label={words.t("invite.addSignIn")}
      reason={what}
      explanation={explanation}
    />
  );
}

/** The account of whoever is picked, with its one-time password while that is unused. */
function PickedDetails({ people, onAdd }: AddSignInDetailsProps): ReactElement {
  const words = useWords();
  const { t } = words;
  const { submit, data } = useFetcher<FoundDetails>();
  const [isPicking, setIsPicking] = useState(false);
  const add = useEffectEvent(onAdd);
  useEffect(() => {
    if (data?.outcome === "done") add(data.value);
  }, [data]);
  const pick = (personId: string): void => {
    setIsPicking(false);
    void submit({ personId }, { method: "post", action: paths.signInDetails });
  };
  const leave = (): void => setIsPicking(false);
  return (
    <>
      <Button
        size="small"
        icon={<KeyRegular />}
        aria-haspopup="dialog"
        onClick={() => setIsPicking(true)}
      >
        {t("invite.addSignIn")}
      </Button>
      <output>{data !== undefined && data.outcome !== "refused" && saysOf(data, words)}</output>
      {data?.outcome === "refused" && <RefusalBar {...explainRefusal(data.why, words)} />}
      <LazyDialog
        isOpen={isPicking}
        title={t("invite.addSignIn")}
        actions={<Button onClick={leave}>{t("action.cancel")}</Button>}
        onClose={leave}
      >
        <RecipientPicker hint={t("invite.signInHint")} people={people} onPick={pick} />
      </LazyDialog>
    </>
  );
}

/** What was added and what a real mail would not hold; or that nothing was. */
function saysOf(
  found: Exclude<FoundDetails, { outcome: "refused" }>,
  { t }: AppTranslator,
): string {
  return t(found.outcome === "done" ? "invite.signInAdded" : "invite.signInNotRead");
}
