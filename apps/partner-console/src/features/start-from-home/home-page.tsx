import { Card, PageHeader } from "@countersign/ui";
import { makeStyles, tokens } from "@fluentui/react-components";
import { BuildingMultipleRegular } from "@fluentui/react-icons/svg/building-multiple";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import type { ReactElement } from "react";
import { paths } from "../../paths.ts";
import { RequestRelationship } from "../../request-relationship.tsx";
import { counterpartsPlace } from "../../shell/navigation.ts";
import { useSignedIn } from "../../shell/signed-in.ts";
import { useWords } from "../../words.ts";
import { Tile } from "./tile.tsx";

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 256px), 1fr))",
    gap: "8px",
  },
  explained: { marginBottom: "10px" },
  section: { maxWidth: "560px", marginTop: "20px" },
  heading: {
    marginBottom: "8px",
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The first page: whose console this is, and the doors that open. */
export function HomePage(): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { partner, customers } = useSignedIn();
  const counterparts = counterpartsPlace(partner.kind);
  return (
    <>
      <PageHeader
        title={t("nav.home")}
        intro={`${partner.companyName} · ${t(`partnerKind.${partner.kind}`)}`}
      />
      <div className={styles.tiles}>
        <Tile
          href={paths.customers}
          icon={<PeopleRegular />}
          title={t("nav.customers")}
          detail={t("home.customers", { count: customers })}
        />
        {counterparts !== null && (
          <Tile
            href={counterparts.href}
            icon={<BuildingMultipleRegular />}
            title={t(counterparts.label)}
            detail={t("home.inviteTogether")}
          />
        )}
      </div>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t("home.quickStarts")}</h2>
        <Card>
          <p className={styles.explained}>{t("home.requestExplained")}</p>
          <RequestRelationship />
        </Card>
      </section>
    </>
  );
}
