import type { Invitation } from "@countersign/domain";
import type { ExplainedRefusal } from "@countersign/endpoints";
import { SimulatorNote } from "@countersign/ui";
import { Button, Field, makeStyles, Select } from "@fluentui/react-components";
import { type ReactElement, type SubmitEvent, useState } from "react";
import { useRevalidator } from "react-router";
import { useAdminCenter } from "../../admin-center.ts";
import { nameOf } from "@countersign/i18n";
import { type AdminWords, useWords } from "../../words.ts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: "8px",
    marginBottom: "6px",
  },
  field: { minWidth: "200px" },
});

type Names = ExplainedRefusal["names"];

export interface StandInProps {
  /** The link with partners of this sandbox in the stranger's place. */
  readonly standIns: readonly Invitation[];
  readonly names: Names;
  readonly onStandIn: () => void;
}

/** A partner of this sandbox takes the place of one that nobody here has, so that a real link can be rehearsed. */
export function StandIn({ standIns, names, onStandIn }: StandInProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { link } = useAdminCenter();
  const { revalidate } = useRevalidator();
  const [chosen, setChosen] = useState(0);
  const standIn = standIns[chosen];
  if (standIn === undefined) return <SimulatorNote>{words.t("broken.noStandIn")}</SimulatorNote>;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    link.standIn(standIn);
    onStandIn();
    void revalidate();
  };
  return (
    <SimulatorNote>
      <form className={styles.form} onSubmit={submit}>
        <Field label={words.t("broken.standInWith")} className={styles.field}>
          <Select value={chosen} onChange={(_, { value }) => setChosen(Number(value))}>
            {standIns.map((invitation, index) => (
              <option key={JSON.stringify(invitation)} value={index}>
                {partnersIn(invitation, names, words)}
              </option>
            ))}
          </Select>
        </Field>
        <Button type="submit" appearance="primary">
          {words.t("linkProblem.standIn")}
        </Button>
      </form>
      <p>{words.t("broken.standInHint")}</p>
    </SimulatorNote>
  );
}

function partnersIn(invitation: Invitation, names: Names, { t }: AdminWords): string {
  const partner = nameOf(invitation.partnerId, names);
  if (invitation.kind === "reseller" || invitation.providerId === null) return partner;
  const provider = nameOf(invitation.providerId, names);
  return `${partner}, ${t("relationship.throughProvider", { provider })}`;
}
