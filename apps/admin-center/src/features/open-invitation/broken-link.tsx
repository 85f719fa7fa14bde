import type { LinkProblem } from "@countersign/domain";
import { linkProblemMessage } from "@countersign/i18n";
import { MessageBar, Mono, Why } from "@countersign/ui";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import { CheckTheLink } from "./check-the-link.tsx";
import { LinkPage } from "./link-page.tsx";
import { explainUnreadable } from "./explain-unreadable.ts";
import { wrongPartOf } from "./read-parts.ts";

/** A link that cannot be read: one sentence names the part. */
export function BrokenLink({ problem }: { readonly problem: LinkProblem }): ReactElement {
  const words = useWords();
  const { t, rich } = words;
  const { key, values } = linkProblemMessage(problem);
  return (
    <LinkPage>
      <MessageBar
        intent="warning"
        title={rich(key, { code: (part) => <Mono>{part}</Mono> }, values)}
      >
        <p>{t("broken.askNewLink")}</p>
      </MessageBar>
      <CheckTheLink wrongPart={wrongPartOf(problem)} />
      <Why explanation={explainUnreadable(wrongPartOf(problem), words)} />
    </LinkPage>
  );
}
