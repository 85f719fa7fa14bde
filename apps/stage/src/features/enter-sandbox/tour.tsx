import type { Side } from "@countersign/domain";
import type { PersonCard } from "@countersign/endpoints";
import { bronze, Card, pine } from "@countersign/ui";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import { mailOf, panePaths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import { OpenStageForm } from "./open-stage-form.tsx";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: 0,
    listStyleType: "none",
  },
  step: {
    display: "grid",
    gridTemplateColumns: "24px minmax(0, 1fr) 16px",
    alignItems: "center",
    columnGap: "10px",
    width: "100%",
    minHeight: "60px",
    padding: "6px 6px",
    border: "0",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
  },
  door: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  number: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "24px",
    height: "24px",
    borderRadius: "12px",
    color: "#ffffff",
    fontSize: "12px",
    fontWeight: tokens.fontWeightSemibold,
    forcedColorAdjust: "none",
  },
  partner: { backgroundColor: pine[80] },
  customer: { backgroundColor: bronze[80] },
  title: { display: "block", fontWeight: tokens.fontWeightSemibold },
  clause: {
    display: "block",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
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
            <Step
              number="1"
              side="partner"
              title={t("tour.invite")}
              clause={t("tour.inviteHow", names)}
            />
          </OpenStageForm>
        </li>
        <li>
          <OpenStageForm play={play} starts={{ partner: panePaths.customers, customer: mail }}>
            <Step
              number="2"
              side="customer"
              title={t("tour.read")}
              clause={t("tour.readHow", names)}
            />
          </OpenStageForm>
        </li>
        <li className={styles.step}>
          <StepText
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
            <Step
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

interface StepProps {
  readonly number: string;
  readonly side: Side;
  readonly title: string;
  readonly clause: string;
}

function Step(step: StepProps): ReactElement {
  const styles = useStyles();
  return (
    <button type="submit" className={mergeClasses(styles.step, styles.door)}>
      <StepText {...step} />
      <ChevronRightRegular aria-hidden="true" />
    </button>
  );
}

function StepText({ number, side, title, clause }: StepProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <span className={mergeClasses(styles.number, styles[side])}>{number}</span>
      <span>
        <span className={styles.title}>{title}</span>
        <span className={styles.clause}>{clause}</span>
      </span>
    </>
  );
}

function firstReady(side: Side, people: readonly PersonCard[]): PersonCard | undefined {
  return people.find((person) => person.side === side && person.account === "ready");
}
