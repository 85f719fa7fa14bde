import { refusalIn } from "@countersign/endpoints";
import { MessageBar, PageHeader, RefusalBar, UnknownPage } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useRevalidator, useRouteError } from "react-router";
import { explain } from "../explain.ts";
import { paths } from "../paths.ts";
import { useWords } from "../words.ts";

/** A page that could not be read: why, and the way on. */
export function PageProblem(): ReactElement {
  const error = useRouteError();
  const words = useWords();
  const explained = refusalIn(error);
  if (explained?.refusal.kind === "unknownSandbox") {
    return (
      <UnknownPage
        lookedFor={{ kind: "sandbox", key: explained.refusal.facts.key }}
        backHref={paths.home}
      />
    );
  }
  if (explained !== null) return <RefusalBar {...explain(explained, words)} isWhyOpen />;
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
