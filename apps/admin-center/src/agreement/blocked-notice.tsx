import type { ExplainedRefusal } from "@countersign/endpoints";
import { refusalCopy } from "@countersign/i18n";
import { MessageBar, SimulatorNote, Stack, Why } from "@countersign/ui";
import type { ReactElement } from "react";
import { explainRefusal } from "../why/explain-refusal.ts";
import { useWords } from "../words.ts";
import { confirmingPartners } from "./confirming-partners.ts";

export interface BlockedNoticeProps {
  readonly why: ExplainedRefusal;
  /** Our line under the vendor's words: what can and what cannot be done on this page. */
  readonly ourLine: string;
  /** Open in free play; folded where a form below must stay in sight. */
  readonly isWhyOpen?: boolean;
}

/** S13, S14: the vendor's words, who can help, and why. Nothing greyed: there is nothing to accept. */
export function BlockedNotice({
  why,
  ourLine,
  isWhyOpen = true,
}: BlockedNoticeProps): ReactElement {
  const words = useWords();
  const partners = confirmingPartners(why, words);
  return (
    <Stack>
      <MessageBar intent="warning" title={refusalCopy(why.refusal, words).what} />
      <SimulatorNote>
        <p>{ourLine}</p>
        {partners.length === 0 ? (
          <p>{words.t("agreement.nobodyConfirms")}</p>
        ) : (
          partners.map((line) => <p key={line}>{line}</p>)
        )}
      </SimulatorNote>
      <Why explanation={explainRefusal(why, words)} isOpenAtFirst={isWhyOpen} />
    </Stack>
  );
}
