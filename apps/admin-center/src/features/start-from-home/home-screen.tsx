import type { ApiClient } from "@countersign/endpoints";
import { Card, PageHeader, SimulatorNote, Stack, StandingGlyph, TextLink } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useAdminCenter } from "../../admin-center.ts";
import { addressesOf, paths } from "../../paths.ts";
import { useWords } from "../../words.ts";

const useStyles = makeStyles({
  cards: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(260px, 100%), 1fr))",
    gap: "8px",
  },
  card: { display: "flex", flexDirection: "column", gap: "6px" },
});

type Home = Awaited<ReturnType<ApiClient["customer"]["home"]>>;

/** Where an administrator starts: the organisation, its partners, its agreement, its mail. */
export function HomeScreen({ customer, partners }: Home): ReactElement {
  const styles = useStyles();
  const { t, rich } = useWords();
  const { mail } = addressesOf(useAdminCenter().root);
  const { companyName: organisation, domain } = customer;
  return (
    <>
      <PageHeader title={t("home.title")} intro={t("home.welcome", { organisation, domain })} />
      <Stack>
        <div className={styles.cards}>
          <Card title={t("partners.title")}>
            <div className={styles.card}>
              <p>{t("home.partnersText")}</p>
              <p>{t("home.partners", { count: partners })}</p>
              <TextLink href={paths.partners}>{t("home.openPartners")}</TextLink>
            </div>
          </Card>
          <Card title={t("agreement.name")}>
            <div className={styles.card}>
              <p>{t("home.agreementText")}</p>
              <StandingGlyph standing={customer.standing} />
              <TextLink href={paths.agreement}>{t("home.openAgreement")}</TextLink>
            </div>
          </Card>
        </div>
        <SimulatorNote>
          {rich("home.mailHint", { link: (text) => <TextLink href={mail}>{text}</TextLink> })}
        </SimulatorNote>
      </Stack>
    </>
  );
}
