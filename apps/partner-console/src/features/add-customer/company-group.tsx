import { companyNameWarning } from "@countersign/domain";
import { SimulatorNote, useAnnounce } from "@countersign/ui";
import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useEffect } from "react";
import { useWords } from "../../words.ts";
import { ChoiceField } from "./choice-field.tsx";
import { DomainField } from "./domain-field.tsx";
import { FieldGroup } from "./field-group.tsx";
import { labelOf } from "./field-words.ts";
import { TextField } from "./text-field.tsx";
import { useWizardState } from "./use-wizard.ts";

const useStyles = makeStyles({ wide: { gridColumn: "1 / -1" } });

/** For whom, where and under which name the customer is added. */
export function CompanyGroup(): ReactElement {
  const { t, formats, locale } = useWords();
  const { page, asks } = useWizardState();
  const countries = page.countries
    .map((code) => ({ value: code, label: formats.country(code) }))
    .toSorted((one, other) => one.label.localeCompare(other.label, locale));
  const resellers = page.resellers.map(({ tenantId, companyName }) => ({
    value: tenantId,
    label: companyName,
  }));
  return (
    <FieldGroup group="company" title={t("field.company")}>
      {asks("resellerId") && <ChoiceField name="resellerId" options={resellers} />}
      <ChoiceField name="country" options={countries} />
      <Cleared />
      <CompanyNameField />
      <DomainField />
    </FieldGroup>
  );
}

/** A name that looks odd is remarked on, and stops nobody. */
function CompanyNameField(): ReactElement {
  const { t } = useWords();
  const { draft, wasLeft } = useWizardState();
  const warning = wasLeft("companyName") ? companyNameWarning(draft.companyName) : null;
  return (
    <TextField
      name="companyName"
      isRequired
      {...(warning !== null && {
        remark: {
          validationState: "warning",
          validationMessage: t(`addCustomer.warning.${warning}`),
        },
      })}
    />
  );
}

/** Ours: what another country did not keep. */
function Cleared(): ReactElement | null {
  const styles = useStyles();
  const words = useWords();
  const { t, formats } = words;
  const announce = useAnnounce();
  const { draft, cleared } = useWizardState();
  const says =
    cleared.length === 0
      ? null
      : t("addCustomer.cleared", {
          country: formats.country(draft.country),
          fields: formats.list(cleared.map((field) => labelOf(field, draft, words))),
        });
  useEffect(() => {
    if (says !== null) announce(says);
  }, [says, announce]);
  if (says === null) return null;
  return (
    <div className={styles.wide}>
      <SimulatorNote>{says}</SimulatorNote>
    </div>
  );
}
