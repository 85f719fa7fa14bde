import { addressLine } from "@countersign/i18n";
import type { RelationshipView } from "@countersign/endpoints";
import { Card, LabelledValues } from "@countersign/ui";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";

/** Name, address and phone, in the vendor's order. */
export function PartnerInformation({
  relationship: { partner, provider },
}: {
  readonly relationship: RelationshipView;
}): ReactElement {
  const words = useWords();
  const { t } = words;
  const through =
    provider === null ? [] : [{ label: t("partner.provider"), value: provider.companyName }];
  return (
    <Card title={t("partner.information")}>
      <LabelledValues
        values={[
          { label: t("partner.name"), value: partner.companyName },
          { label: t("field.address"), value: addressLine(partner, words) },
          { label: t("field.phone"), value: partner.phoneNumber },
          ...through,
        ]}
      />
    </Card>
  );
}
