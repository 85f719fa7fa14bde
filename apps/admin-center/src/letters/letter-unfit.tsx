import { MessageBar } from "@countersign/ui";
import type { ReactElement } from "react";
import { useWords } from "../words.ts";

/** The text is empty or too long; nothing was sent. */
export function LetterUnfit(): ReactElement {
  return <MessageBar intent="warning" announced="atOnce" title={useWords().t("letter.unfit")} />;
}
