import { MessageBar, PageHeader, UnknownPage } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { refusalIn } from "@countersign/endpoints";
import type { ReactElement } from "react";
import { isRouteErrorResponse, useLocation, useRevalidator, useRouteError } from "react-router";
import { isSignedOut } from "../attempt.ts";
import { SignInPage } from "../features/sign-in/sign-in-page.tsx";
import { paths } from "../paths.ts";
import { useWords } from "../words.ts";

/** What stands where a page could not be read: the sign-in, the unknown page, or a second try. */
export function PageError(): ReactElement {
  const error = useRouteError();
  const { pathname } = useLocation();
  if (isSignedOut(error)) return <SignInPage />;
  const refusal = refusalIn(error)?.refusal;
  if (refusal?.kind === "unknownAccount") return <SignInPage />;
  if (refusal?.kind === "unknownSandbox") {
    return (
      <UnknownPage
        lookedFor={{ kind: "sandbox", key: refusal.facts.key }}
        backHref={window.location.origin}
      />
    );
  }
  if (isRouteErrorResponse(error) && error.status === 404) {
    return <UnknownPage lookedFor={{ kind: "page", address: pathname }} backHref={paths.home} />;
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
