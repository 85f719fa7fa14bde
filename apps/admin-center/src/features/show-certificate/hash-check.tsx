import { MessageBar, Mono } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useFetcher } from "react-router";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import type { Checked } from "./load-certificate.ts";

export interface HashCheckProps {
  readonly recordId: string;
  readonly hash: string;
}

/** Computes the fingerprint of the accepted words anew, and says whether it is the recorded one. */
export function HashCheck({ recordId, hash }: HashCheckProps): ReactElement {
  const { t, rich } = useWords();
  const { data, load, state } = useFetcher<Checked>();
  const check = (): void => void load(paths.certificateCheck(recordId));
  const action = (
    <Button size="small" disabledFocusable={state !== "idle"} onClick={check}>
      {t(data === undefined ? "certificate.check" : "certificate.checkAgain")}
    </Button>
  );
  if (data === undefined) {
    return <MessageBar intent="info" title={t("certificate.unchecked")} actions={action} />;
  }
  if (data.checked === null) {
    return (
      <MessageBar
        intent="error"
        announced="atOnce"
        title={t("certificate.notComputed")}
        actions={action}
      />
    );
  }
  const { fits, computed } = data.checked;
  return (
    <MessageBar
      intent={fits ? "success" : "error"}
      announced="atOnce"
      title={t(fits ? "certificate.fits" : "certificate.doesNotFit")}
      actions={action}
    >
      {!fits && (
        <p>
          {rich(
            "certificate.compared",
            { code: (text) => <Mono>{text}</Mono> },
            { hash, computed },
          )}
        </p>
      )}
    </MessageBar>
  );
}
