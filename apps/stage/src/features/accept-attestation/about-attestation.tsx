import type { EnhancedAttestationView } from "@countersign/endpoints";
import { Card, LabelledValues } from "@countersign/ui";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";

export interface AboutAttestationProps {
  readonly view: EnhancedAttestationView;
}

/** Who asks, for which company, and who accepts. */
export function AboutAttestation({ view }: AboutAttestationProps): ReactElement {
  const { t, formats } = useWords();
  const { partnerName, companyName, country, signatory } = view;
  const until =
    view.standing === "pending"
      ? [{ label: t("attest.until"), value: formats.dateTime(view.expiresAt) }]
      : [];
  return (
    <Card title={t("attest.about")}>
      <LabelledValues
        values={[
          { label: t("attest.signatory"), value: `${signatory.firstName} ${signatory.lastName}` },
          { label: t("attest.company"), value: companyName },
          { label: t("field.country"), value: formats.country(country) },
          { label: t("attest.partner"), value: partnerName },
          ...until,
        ]}
      />
    </Card>
  );
}
