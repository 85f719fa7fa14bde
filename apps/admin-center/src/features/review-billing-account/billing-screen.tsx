import { Card, PageHeader, Stack, StandingGlyph, TextLink } from "@countersign/ui";
import type { ReactElement } from "react";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import type { BillingAccount } from "./load-billing.ts";
import { OrganisationProfile } from "./organisation-profile.tsx";
import { RecordList } from "./record-list.tsx";

/** The organisation's profile and every record of its agreement. */
export function BillingScreen({ described, agreement }: BillingAccount): ReactElement {
  const { t } = useWords();
  const { customer, records, offered, me } = agreement;
  return (
    <>
      <PageHeader title={t("billing.title")} />
      <Stack>
        <OrganisationProfile {...described} />
        <Card
          title={t("billing.history")}
          tools={
            <>
              <StandingGlyph standing={customer.standing} />
              <TextLink href={paths.agreementTemplates}>{t("templates.title")}</TextLink>
            </>
          }
        >
          <RecordList records={records} realLanguage={offered.realLanguage} me={me} />
        </Card>
      </Stack>
    </>
  );
}
