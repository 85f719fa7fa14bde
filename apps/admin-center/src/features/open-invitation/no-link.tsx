import { MessageBar, Mono, Why } from "@countersign/ui";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import { CheckTheLink } from "./check-the-link.tsx";
import { explainUnreadable } from "./explain-unreadable.ts";
import { LinkPage } from "./link-page.tsx";

/** The page was opened without an invitation in its address. */
export function NoLink(): ReactElement {
  const words = useWords();
  const { t, rich } = words;
  return (
    <LinkPage>
      <MessageBar
        intent="warning"
        title={rich("broken.noLink", { code: (part) => <Mono>{part}</Mono> })}
      >
        <p>{t("broken.noLinkNext")}</p>
      </MessageBar>
      <CheckTheLink wrongPart={null} />
      <Why explanation={explainUnreadable(null, words)} />
    </LinkPage>
  );
}
