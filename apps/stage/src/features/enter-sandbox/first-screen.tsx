import { LiveLostBar } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLoaderData } from "react-router";
import type { Sandbox } from "../../sandbox.ts";
import { StagePage } from "../../shell/stage-page.tsx";
import { useLiveSandbox } from "../../shell/use-live-sandbox.ts";
import { useWords } from "../../words.ts";
import { BlockedTour } from "./blocked-tour.tsx";
import { Doors } from "./doors.tsx";
import { OrganisationList } from "./organisation-list.tsx";
import { organisationsOf } from "./organisations.ts";
import type { Entrance } from "./load-first-screen.ts";
import { Tour } from "./tour.tsx";

const useStyles = makeStyles({
  groups: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    alignItems: "start",
    gap: "12px",
    marginTop: "16px",
    paddingBottom: "16px",
    "@media (max-width: 839px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  tours: { display: "flex", flexDirection: "column", gap: "12px" },
});

/** The first screen: what can be rehearsed here, the doors to it, and everybody in the sandbox. */
export function FirstScreen({ sandbox }: { readonly sandbox: Sandbox }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { overview, directory } = useLoaderData<Entrance>();
  const state = useLiveSandbox(sandbox);
  const { people, unread, now } = overview;
  const customers = organisationsOf("customer", people, directory);
  return (
    <StagePage notices={state === "lost" && <LiveLostBar since={now} />}>
      <Doors
        sandbox={sandbox}
        unread={Object.values(unread).reduce((sum, count) => sum + count, 0)}
      />
      <div className={styles.groups}>
        <div className={styles.tours}>
          <Tour people={people} />
          <BlockedTour people={people} customers={customers} />
        </div>
        <OrganisationList
          title={t("directory.partners")}
          organisations={organisationsOf("partner", people, directory)}
        />
        <OrganisationList title={t("directory.customers")} organisations={customers} />
      </div>
    </StagePage>
  );
}
