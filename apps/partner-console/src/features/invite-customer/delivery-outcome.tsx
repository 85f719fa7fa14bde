import { explainRefusal } from "@countersign/i18n";
import { MessageBar, NotSavedBar, RefusalBar, TextLink } from "@countersign/ui";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactElement } from "react";
import { mailPath } from "../../paths.ts";
import { useWords } from "../../words.ts";
import type { Delivering } from "./use-delivery.ts";

const useStyles = makeStyles({
  delivered: { display: "inline-flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px" },
  icon: { color: tokens.colorStatusSuccessForeground1, fontSize: "16px" },
  problem: {
    position: "fixed",
    zIndex: 30,
    insetInline: "12px",
    top: "76px",
    maxWidth: "560px",
    marginInline: "auto",
    boxShadow: tokens.shadow16,
  },
});

/** Beside the buttons: to whom the mail went, and where it can be read. */
export function Delivered({ name }: { readonly name: string }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <output className={styles.delivered}>
      <CheckmarkCircleFilled className={styles.icon} aria-hidden="true" />
      {t("invite.delivered", { name })}
      <TextLink href={mailPath}>{t("invite.openTheirMail")}</TextLink>
    </output>
  );
}

/** Above everything: why the mail was not delivered. The text stays as it is. */
export function DeliveryProblem({
  delivery,
}: {
  readonly delivery: Delivering;
}): ReactElement | null {
  const styles = useStyles();
  if (delivery.outcome === null || delivery.outcome.outcome === "done") return null;
  return (
    <div className={styles.problem}>
      <ProblemBar delivery={delivery} />
    </div>
  );
}

function ProblemBar({
  delivery: { outcome, retry, dismiss },
}: {
  readonly delivery: Delivering;
}): ReactElement | null {
  const words = useWords();
  const close = (
    <Button size="small" onClick={dismiss}>
      {words.t("action.close")}
    </Button>
  );
  switch (outcome?.outcome) {
    case "refused":
      return <RefusalBar {...explainRefusal(outcome.why, words)} actions={close} />;
    case "unfit":
      return (
        <MessageBar
          intent="warning"
          announced="atOnce"
          title={words.t("letter.unfit")}
          actions={close}
        />
      );
    case "notSaved":
      return <NotSavedBar isAnswered={outcome.isAnswered} onRetry={retry} />;
    case "done":
    case undefined:
      return null;
    default:
      return outcome satisfies never;
  }
}
