import { refusalIn } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { MessageBar, PageHeader, RefusedPage } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useRevalidator, useRouteError } from "react-router";
import { paths } from "../paths.ts";
import { useWords } from "../words.ts";

/** A page that could not be read: why, and the way on. */
export function PageProblem(): ReactElement {
  const error = useRouteError();
  const words = useWords();
  const explained = refusalIn(error);
  if (explained !== null) {
    const isNowhere = explained.refusal.kind === "unknownSandbox";
    return (
      <RefusedPage
        title={words.t(isNowhere ? "state.unknownSandboxTitle" : "state.somethingBrokeTitle")}
        refusal={explainRefusal(explained, words)}
        backHref={paths.home}
      />
    );
  }
  return <Unanswered />;
}

function Unanswered(): ReactElement {
  const { t } = useWords();
  const { revalidate } = useRevalidator();
  return (
    <>
      <PageHeader title={t("state.somethingBrokeTitle")} />
      <MessageBar
        intent="error"
        announced="atOnce"
        title={t("state.somethingBroke")}
        actions={<Button onClick={() => void revalidate()}>{t("action.tryAgain")}</Button>}
      />
    </>
  );
}
