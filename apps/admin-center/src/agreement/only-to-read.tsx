import type { CustomerView, ExplainedRefusal, OfferedText } from "@countersign/endpoints";
import { explainRefusal, rolesOf } from "@countersign/i18n";
import { MessageBar, Stack, Why } from "@countersign/ui";
import type { ReactElement } from "react";
import { type AdminWords, useWords } from "../words.ts";
import { ReadingLink } from "./reading-link.tsx";

export interface OnlyToReadProps {
  readonly what: "invitation" | "agreement";
  readonly customer: CustomerView;
  readonly offered: OfferedText;
  readonly why: ExplainedRefusal;
}

/** For whoever may read but not accept: who can, and why. No boxes. */
export function OnlyToRead({ what, customer, offered, why }: OnlyToReadProps): ReactElement {
  const words = useWords();
  const people = why.curedBy.map((person) => `${person.displayName} (${rolesOf(person, words)})`);
  return (
    <Stack>
      <MessageBar
        intent="info"
        title={words.t(titleKey(what, people.length > 0), {
          organisation: customer.companyName,
          people: words.formats.list(people),
        })}
      >
        <p>
          <ReadingLink offered={offered} label={words.t("agreement.read")} />
        </p>
      </MessageBar>
      <Why explanation={explainRefusal(why, words).explanation} />
    </Stack>
  );
}

function titleKey(
  what: OnlyToReadProps["what"],
  somebodyCan: boolean,
): Parameters<AdminWords["t"]>[0] {
  return somebodyCan ? `${what}.canBeAcceptedBy` : `${what}.nobodyCanAccept`;
}
