import { DomainPrefix, initialDomainOf } from "@countersign/domain";
import { Card, type LabelledValue, LabelledValues } from "@countersign/ui";
import type { ReactElement } from "react";
import {
  type AgreementChoice,
  agreementLines,
  contactLines,
} from "../../customer-account/customer-lines.ts";
import { DomainName } from "../../domain-name.tsx";
import { LinkButton } from "../../link-button.tsx";
import { type AppTranslator, useWords } from "../../words.ts";
import type { CustomerDraft, DraftField, Group } from "./customer-draft.ts";
import { labelOf } from "./field-words.ts";
import { acceptedBy, contactIn } from "./read-draft.ts";
import { pathTo } from "./use-focus-group.ts";
import { useWizardState, type Wizard } from "./use-wizard.ts";

/** The four groups as they were typed, each with the way back to it. */
export function ReviewBlocks(): ReactElement {
  const words = useWords();
  const { t } = words;
  const wizard = useWizardState();
  const { draft } = wizard;
  const typed = (...fields: readonly DraftField[]): readonly LabelledValue[] =>
    fields
      .map((field) => ({ label: labelOf(field, draft, words), value: draft[field] }))
      .filter(({ value }) => value !== "");
  return (
    <>
      <Block group="company" title={t("field.company")} lines={companyLines(wizard, words)} />
      <Block
        group="address"
        title={t("field.address")}
        lines={typed("line1", "line2", "city", "state", "postalCode", "registrationId")}
      />
      <Block
        group="contact"
        title={t("addCustomer.primaryContact")}
        lines={contactLines(contactIn(draft), words)}
      />
      <Block
        group="agreement"
        title={t("addCustomer.agreement")}
        lines={agreementLines(choiceIn(draft), words)}
      />
    </>
  );
}

type BlockProps = {
  readonly group: Group;
  readonly title: string;
  readonly lines: readonly LabelledValue[];
};

function Block({ group, title, lines }: BlockProps): ReactElement {
  const { t } = useWords();
  const update = (
    <LinkButton
      size="small"
      href={pathTo(group)}
      aria-label={t("addCustomer.updateBlock", { block: title })}
    >
      {t("action.update")}
    </LinkButton>
  );
  return (
    <Card title={title} tools={update}>
      <LabelledValues values={lines} />
    </Card>
  );
}

function companyLines({ draft, page }: Wizard, words: AppTranslator): readonly LabelledValue[] {
  const { resellerId, country, companyName, domainPrefix } = draft;
  const reseller = page.resellers.find(({ tenantId }) => tenantId === resellerId);
  const label = (field: DraftField): string => labelOf(field, draft, words);
  const domain = initialDomainOf(DomainPrefix.parse(domainPrefix));
  return [
    ...(reseller === undefined
      ? []
      : [{ label: label("resellerId"), value: reseller.companyName }]),
    { label: label("country"), value: words.formats.country(country) },
    { label: label("companyName"), value: companyName },
    { label: label("domainPrefix"), value: <DomainName domain={domain} /> },
  ];
}

function choiceIn(draft: CustomerDraft): AgreementChoice {
  if (draft.agreement !== "attested") return { path: "willBeAsked" };
  return { path: "attested", by: acceptedBy(draft), dateAgreed: draft.dateAgreed };
}
