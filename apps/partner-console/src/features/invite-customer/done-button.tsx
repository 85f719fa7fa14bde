import type { ReactElement } from "react";
import { useLocation } from "react-router";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { counterpartsPlace } from "../../shell/navigation.ts";
import { useSignedIn } from "../../shell/signed-in.ts";
import { useWords } from "../../words.ts";

/** Back to where the request began. */
export function DoneButton(): ReactElement {
  const { t } = useWords();
  const { partner } = useSignedIn();
  const { search } = useLocation();
  const counterparts = search === "" ? null : counterpartsPlace(partner.kind);
  return <LinkButton href={counterparts?.href ?? paths.customers}>{t("action.done")}</LinkButton>;
}
