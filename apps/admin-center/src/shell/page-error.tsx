import { refusalIn } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { MessageBar, PageHeader, RefusedPage } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isRouteErrorResponse, useRevalidator, useRouteError } from "react-router";
import { isSignedOut } from "../attempt.ts";
import { SignInPage } from "../features/sign-in/sign-in-page.tsx";
import { paths } from "../paths.ts";
import { useWords } from "../words.ts";
import { UnknownAddress } from "./unknown-address.tsx";

/** What stands where a page could not be read: the sign-in, the unknown page, or a second try. */
export function PageError(): ReactElement {
  const error = useRouteError();
  const words = useWords();
  if (isSignedOut(error)) return <SignInPage />;
  const why = refusalIn(error);
  if (why?.refusal.kind === "unknownAccount") return <SignInPage />;
  if (why !== null) {
    const isNowhere = why.refusal.kind === "unknownSandbox";
    return (
      <RefusedPage
        title={words.t(isNowhere ? "state.unknownSandboxTitle" : "state.somethingBrokeTitle")}
        refusal={explainRefusal(why, words)}
        backHref={isNowhere ? window.location.origin : paths.home}
      />
    );
  }
  if (isRouteErrorResponse(error) && error.status === 404) {
    return <UnknownAddress />;
  }
  return <SomethingBroke />;
}

function SomethingBroke(): ReactElement {
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
