import { explainRefusal } from "@countersign/i18n";
import { GreyedAction } from "@countersign/ui";
import type { ReactElement } from "react";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { useSignedIn } from "../../shell/signed-in.ts";
import { useWords } from "../../words.ts";

/** The way to the wizard; greyed, with "Why?", for whoever may not add customers. */
export function AddCustomer(): ReactElement {
  const words = useWords();
  const { mayAddCustomer } = useSignedIn();
  const label = words.t("customers.add");
  if (mayAddCustomer.allowed) return <LinkButton href={paths.newCustomer}>{label}</LinkButton>;
  const { what, explanation } = explainRefusal(mayAddCustomer.why, words);
  return <GreyedAction label={label} reason={what} explanation={explanation} />;
}
