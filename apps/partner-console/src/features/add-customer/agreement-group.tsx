import { makeStyles, RadioGroup } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import { AcceptedBefore } from "./accepted-before.tsx";
import { AttestedChoice, WillBeAskedChoice } from "./agreement-choices.tsx";
import { FieldGroup } from "./field-group.tsx";
import { useWizardState } from "./use-wizard.ts";
import { WizardField } from "./wizard-field.tsx";

const useStyles = makeStyles({
  wide: { gridColumn: "1 / -1" },
  block: { gridColumn: "1 / -1", paddingLeft: "32px" },
});

/** S2, S8: the customer will be asked, or has accepted already. Nothing is chosen at first. */
export function AgreementGroup(): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { draft, page, change, leave } = useWizardState();
  const choose = (path: string): void => {
    if (path === "attested" && !page.mayAttest.allowed) return;
    change("agreement", path);
  };
  return (
    <FieldGroup group="agreement" title={t("addCustomer.agreement")}>
      <WizardField
        name="agreement"
        label={t("addCustomer.agreementChoice")}
        isRequired
        className={styles.wide}
      >
        <RadioGroup
          name="agreement"
          value={draft.agreement}
          onChange={(_, { value }) => choose(value)}
          onBlur={() => leave("agreement")}
        >
          <WillBeAskedChoice />
          <AttestedChoice mayAttest={page.mayAttest} />
        </RadioGroup>
      </WizardField>
      {draft.agreement === "attested" && (
        <div className={styles.block}>
          <AcceptedBefore />
        </div>
      )}
    </FieldGroup>
  );
}
