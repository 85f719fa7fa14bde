import { MessageBar, PageHeader, Stack, TextLink } from "@countersign/ui";
import type { ReactElement } from "react";
import { paths } from "../../paths.ts";
import { useWords } from "../../words.ts";
import type { PartnerDetails } from "./load-partner.ts";
import { PartnerInformation } from "./partner-information.tsx";
import { RelationshipCard } from "./relationship-card.tsx";

/** A partner's details, a full page below the list. */
export function PartnerScreen({ relationship, mayManage, me }: PartnerDetails): ReactElement {
  const { t } = useWords();
  const breadcrumb = [{ label: t("partners.title"), href: paths.partners }];
  if (relationship === null) return <UnknownPartner />;
  return (
    <>
      <PageHeader title={relationship.partner.companyName} breadcrumb={breadcrumb} />
      <Stack>
        <PartnerInformation relationship={relationship} />
        <RelationshipCard
          key={`${me.personId}/${relationship.relationshipId}`}
          relationship={relationship}
          mayManage={mayManage}
        />
        <p>{t("partner.toEnd")}</p>
      </Stack>
    </>
  );
}

function UnknownPartner(): ReactElement {
  const { t } = useWords();
  return (
    <>
      <PageHeader
        title={t("partner.unknown")}
        breadcrumb={[{ label: t("partners.title"), href: paths.partners }]}
      />
      <MessageBar intent="warning" title={t("refusal.relationshipUnknown.why")}>
        <p>
          <TextLink href={paths.partners}>{t("refusal.relationshipUnknown.next")}</TextLink>
        </p>
      </MessageBar>
    </>
  );
}
