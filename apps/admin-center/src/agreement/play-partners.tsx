import { attestingPath } from "@countersign/endpoints";
import { PlayAndFix, Stack } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAdminCenter } from "../admin-center.ts";
import { AttemptBar } from "../shell/attempt-bar.tsx";
import { useTried } from "../shell/use-tried.ts";
import type { AttestingPartner } from "./attesting-partners.ts";

const useStyles = makeStyles({ play: { display: "flex", flexWrap: "wrap", gap: "8px" } });

export interface PlayPartnersProps {
  readonly partners: readonly AttestingPartner[];
  readonly customerId: string;
}

/** One button per partner: plays the first of its people who may confirm, on the page where they do. */
export function PlayPartners({ partners, customerId }: PlayPartnersProps): ReactElement {
  const styles = useStyles();
  const { goOnAsPartner } = useAdminCenter();
  const { attempted, run, retry } = useTried();
  const path = attestingPath(customerId);
  const ready = partners.flatMap(
    ({ agents }) => agents.find(({ account }) => account === "ready") ?? [],
  );
  return (
    <Stack>
      <div className={styles.play}>
        {ready.map((person) => (
          <PlayAndFix
            key={person.personId}
            person={person}
            path={path}
            onPlayHere={() => run(() => goOnAsPartner(person.personId, path))}
          />
        ))}
      </div>
      <AttemptBar attempted={attempted} onRetry={retry} />
    </Stack>
  );
}
