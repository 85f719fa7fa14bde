import type { ReactElement } from "react";
import { useLocation, useParams } from "react-router";
import { LinkButton } from "../../link-button.tsx";
import { paths } from "../../paths.ts";
import { counterpartsPlace } from "../../shell/navigation.ts";
import { useSignedIn } from "../../shell/signed-in.ts";
import { useWords } from "../../words.ts";

/** Back to where the mail began: the customer's page, the counterparts' or the customers'. */
export function DoneButton({ onDone }: { readonly onDone: () => void }): ReactElement {
  const { t } = useWords();
  const { partner } = useSignedIn();
  const { search } = useLocation();
  const { customerId } = useParams();
  const counterparts = search === "" ? null : counterpartsPlace(partner.kind);
  const href =
    customerId === undefined ? (counterparts?.href ?? paths.customers) : paths.account(customerId);
  return (
    <LinkButton href={href} onClick={onDone}>
      {t("action.done")}
    </LinkButton>
  );
}
