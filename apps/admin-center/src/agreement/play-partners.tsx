import { PlayAndFix } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAdminCenter } from "../admin-center.ts";
import { confirmingPath } from "../paths.ts";
import type { ConfirmingPartner } from "./confirming-partners.ts";

const useStyles = makeStyles({ play: { display: "flex", flexWrap: "wrap", gap: "8px" } });

export interface PlayPartnersProps {
  readonly partners: readonly ConfirmingPartner[];
  readonly customerId: string;
}

/** One button per partner: plays the first of its people who may confirm, on the page where they do. */
export function PlayPartners({ partners, customerId }: PlayPartnersProps): ReactElement {
  const styles = useStyles();
  const { goOnAsPartner } = useAdminCenter();
  const path = confirmingPath(customerId);
  const ready = partners.flatMap(
    ({ agents }) => agents.find(({ account }) => account === "ready") ?? [],
  );
  return (
    <div className={styles.play}>
      {ready.map((person) => (
        <PlayAndFix
          key={person.personId}
          person={person}
          path={path}
          onPlayHere={() => void goOnAsPartner(person.personId, path)}
        />
      ))}
    </div>
  );
}
