import type { CustomerAccountView } from "@countersign/endpoints";
import { SimulatorNote } from "@countersign/ui";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import { Provided } from "./provided.tsx";

type ThroughMicrosoftProps = Pick<CustomerAccountView, "direct">;

/** The customer's own acceptance; the vendor's console says no more than that it is there. */
export function ThroughMicrosoft({ direct }: ThroughMicrosoftProps): ReactElement {
  const { t, formats } = useWords();
  if (direct === null) return <Provided isProvided={false}>{t("account.notProvided")}</Provided>;
  return (
    <>
      <Provided isProvided>{t("account.provided")}</Provided>
      <SimulatorNote isInline>
        {t("account.directDetail", {
          person: direct.acceptedBy,
          instant: formats.dateTime(direct.acceptedAt),
        })}
      </SimulatorNote>
    </>
  );
}
