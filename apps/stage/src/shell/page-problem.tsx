import { type ExplainedRefusal, refusalIn } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { MessageBar, PageHeader, RefusedPage, UnknownPage } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { isRouteErrorResponse, useRouteError } from "react-router";
import { paths } from "../paths.ts";
import { useWords } from "../words.ts";
import { StagePage } from "./stage-page.tsx";

/** A page that could not be shown, inside our shell: what was looked for, and the way back. */
export function PageProblem(): ReactElement {
  const error = useRouteError();
  const words = useWords();
  const { t } = words;
  const why = refusalIn(error);
  if (why?.refusal.kind === "unknownSandbox") {
    return (
      <StagePage>
        <RefusedPage
          title={t("state.unknownSandboxTitle")}
          refusal={explainRefusal(why, words)}
          backHref={`${window.location.origin}/`}
          backLabel={t("problem.toDemo")}
        />
      </StagePage>
    );
  }
  if (why !== null) {
    return (
      <StagePage>
        <RefusedPage
          title={t(isLinkRefused(why) ? "attest.unusable" : "state.somethingBrokeTitle")}
          refusal={explainRefusal(why, words)}
          backHref={paths.first}
        />
      </StagePage>
    );
  }
  if (isRouteErrorResponse(error) && error.status === 404) return <UnknownAddress />;
  return (
    <StagePage>
      <PageHeader title={t("state.somethingBrokeTitle")} />
      <MessageBar
        intent="error"
        announced="atOnce"
        title={t("state.somethingBroke")}
        actions={<Button onClick={() => window.location.reload()}>{t("action.tryAgain")}</Button>}
      />
    </StagePage>
  );
}

/** The link of an enhanced attestation is wrong, which is nobody's failure. */
function isLinkRefused({ refusal: { kind } }: ExplainedRefusal): boolean {
  return kind === "enhancedAttestationUnknown" || kind === "enhancedAttestationNotOffered";
}

/** An address that leads nowhere in this sandbox. */
export function UnknownAddress(): ReactElement {
  return (
    <StagePage>
      <UnknownPage
        lookedFor={{ kind: "page", address: window.location.pathname }}
        backHref={paths.first}
      />
    </StagePage>
  );
}
