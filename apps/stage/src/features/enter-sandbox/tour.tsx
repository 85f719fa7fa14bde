import type { PersonCard } from "@countersign/endpoints";
import { Card } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { firstReady } from "../../people/first-ready.ts";
import { mailOf, panePaths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import { OpenStageForm } from "./open-stage-form.tsx";
import { TourDoor, TourStep } from "./tour-step.tsx";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: 0,
    listStyleType: "none",
  },
});

/** The main journey in four steps. A step that begins somewhere else opens both panes there, with its people. */
export function Tour({ people }: { readonly people: readonly PersonCard[] }): ReactElement | null {
  const styles = useStyles();
  const { t } = useWords();
  const partner = firstReady("partner", people);
  const customer = firstReady("customer", people);
  if (partner === undefined || customer === undefined) return null;
  const play = [partner.personId, customer.personId];
  const names = { partner: partner.displayName, customer: customer.displayName };
  const mail = mailOf(customer.personId);
  return (
    <Card title={t("tour.title")}>
      <ol className={styles.steps}>
        <li>
          <OpenStageForm play={play} starts={{ partner: panePaths.request, customer: mail }}>
            <TourDoor
              number="1"
              side="partner"
              title={t("tour.invite")}
              clause={t("tour.inviteHow", names)}
            />
          </OpenStageForm>
        </li>
        <li>
          <OpenStageForm play={play} starts={{ partner: panePaths.customers, customer: mail }}>
            <TourDoor
              number="2"
              side="customer"
              title={t("tour.read")}
              clause={t("tour.readHow", names)}
            />
          </OpenStageForm>
        </li>
        <li>
          <TourStep
            number="3"
            side="customer"
            title={t("tour.accept")}
            clause={t("tour.acceptHow")}
          />
        </li>
        <li>
          <OpenStageForm
            play={play}
            starts={{ partner: panePaths.customers, customer: panePaths.partners }}
          >
            <TourDoor
              number="4"
              side="partner"
              title={t("tour.compare")}
              clause={t("tour.compareHow")}
            />
          </OpenStageForm>
        </li>
      </ol>
    </Card>
  );
}
