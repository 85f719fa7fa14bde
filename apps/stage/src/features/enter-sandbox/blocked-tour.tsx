import type { PersonCard } from "@countersign/endpoints";
import { Card } from "@countersign/ui";
import type { ReactElement } from "react";
import { panePaths } from "../../paths.ts";
import { firstReady } from "../../people/first-ready.ts";
import { useWords } from "../../words.ts";
import { OpenStageForm } from "./open-stage-form.tsx";
import type { Organisation } from "./organisations.ts";
import { TourDoor } from "./tour-step.tsx";

export interface BlockedTourProps {
  readonly people: readonly PersonCard[];
  readonly customers: readonly Organisation[];
}

/** The hard part in one row: a customer that is sent to its partner, with somebody of a partner beside it. */
export function BlockedTour({ people, customers }: BlockedTourProps): ReactElement | null {
  const { t } = useWords();
  const blocked = customers.find(({ standing }) => standing === "contactPartner");
  const partner = firstReady("partner", people);
  const customer = firstReady("customer", blocked?.accounts.map(({ person }) => person) ?? []);
  if (partner === undefined || customer === undefined) return null;
  const names = { person: customer.displayName, organisation: customer.companyName };
  return (
    <Card title={t("tour.blockedTitle")}>
      <OpenStageForm
        play={[partner.personId, customer.personId]}
        first="customer"
        starts={{ partner: panePaths.customers, customer: panePaths.agreement }}
      >
        <TourDoor
          number="1"
          side="customer"
          title={t("tour.blocked")}
          clause={t("tour.blockedHow", names)}
        />
      </OpenStageForm>
    </Card>
  );
}
