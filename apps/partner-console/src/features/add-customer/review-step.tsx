import { ActionRow, Stack, useSingleSend } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef } from "react";
import { useActionData, useNavigation, useSubmit } from "react-router";
import type { NotDone } from "../../session/attempt-as.ts";
import { AttemptBar } from "../../shell/attempt-bar.tsx";
import { useWords } from "../../words.ts";
import { CancelButton } from "./cancel-button.tsx";
import { ReviewBlocks } from "./review-blocks.tsx";
import { useWizardState } from "./use-wizard.ts";

/** Everything that was typed, before it becomes a customer. What stands in the way is said above it. */
export function ReviewStep(): ReactElement {
  const { t } = useWords();
  const { draft } = useWizardState();
  const send = useSubmit();
  const isBusy = useNavigation().formMethod !== undefined;
  const sendOnce = useSingleSend(isBusy);
  const attempted = useActionData<NotDone>();
  const problem = useRef<HTMLDivElement>(null);
  const add = (): void =>
    sendOnce(() => void send({ ...draft }, { method: "post", replace: true }));
  useEffect(() => {
    if (attempted !== undefined) problem.current?.scrollIntoView({ block: "nearest" });
  }, [attempted]);
  return (
    <>
      <Stack>
        <div ref={problem}>
          <AttemptBar attempted={attempted} onRetry={add} />
        </div>
        <ReviewBlocks />
      </Stack>
      <ActionRow
        primary={
          <Button appearance="primary" disabledFocusable={isBusy} onClick={add}>
            {t("customers.add")}
          </Button>
        }
        secondary={<CancelButton />}
      />
    </>
  );
}
