import type { RecordView } from "@countersign/endpoints";
import { explainRefusal } from "@countersign/i18n";
import { Card, GreyedAction, MessageBar, Stack } from "@countersign/ui";
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paths } from "../../paths.ts";
import { PlayColleague } from "../../shell/play-colleague.tsx";
import { useWords } from "../../words.ts";
import type { AgreementView } from "./load-agreement.ts";

export interface AcceptItYourselfProps {
  readonly agreement: AgreementView;
  readonly record: Extract<RecordView, { status: "attested" }>;
  readonly onStart: () => void;
}

/** A partner confirmed: nothing is left to do, and one's own acceptance is an extra. */
export function AcceptItYourself({
  agreement,
  record,
  onStart,
}: AcceptItYourselfProps): ReactElement {
  const words = useWords();
  const { t, formats } = words;
  const { mayAccept } = agreement;
  const { partnerName: partner, attestedAt } = record;
  const label = t("agreement.optionalTitle");
  return (
    <Stack>
      <MessageBar
        intent="success"
        title={t("agreement.confirmedBy", { partner, date: formats.date(attestedAt) })}
      />
      <Card>
        <Stack>
          <p>{t("agreement.optionalText")}</p>
          {mayAccept.allowed ? (
            <p>
              <Button size="small" onClick={onStart}>
                {label}
              </Button>
            </p>
          ) : (
            <GreyedAction
              size="small"
              label={label}
              reason={t("agreement.mayNotAccept")}
              explanation={{
                ...explainRefusal(mayAccept.why, words).explanation,
                action: <PlayColleague people={mayAccept.why.curedBy} path={paths.agreement} />,
              }}
            />
          )}
        </Stack>
      </Card>
    </Stack>
  );
}
