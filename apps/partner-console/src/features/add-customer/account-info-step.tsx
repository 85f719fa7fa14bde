import { ActionRow } from "@countersign/ui";
import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, type SubmitEvent, useId, useRef } from "react";
import { useNavigate } from "react-router";
import { newCustomerReview } from "../../paths.ts";
import { useWords } from "../../words.ts";
import { AddressGroup } from "./address-group.tsx";
import { AgreementGroup } from "./agreement-group.tsx";
import { CancelButton } from "./cancel-button.tsx";
import { CompanyGroup } from "./company-group.tsx";
import { ContactGroup } from "./contact-group.tsx";
import type { DraftField } from "./customer-draft.ts";
import { MissingFields } from "./missing-fields.tsx";
import { useWizardState } from "./use-wizard.ts";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", gap: "8px" } });

/** Who the customer is, in four groups. What is wrong is said at its field; the bar below leads to what is missing. */
export function AccountInfoStep(): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const [formId, missingId] = [useId(), useId()];
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const { toComplete, leaveAll } = useWizardState();
  const [first] = toComplete;
  const jump = (field: DraftField): void =>
    form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  const goOn = (event: SubmitEvent): void => {
    event.preventDefault();
    if (first === undefined) {
      void navigate(newCustomerReview);
      return;
    }
    leaveAll();
    jump(first);
  };
  return (
    <>
      <form ref={form} id={formId} className={styles.form} noValidate onSubmit={goOn}>
        <CompanyGroup />
        <AddressGroup />
        <ContactGroup />
        <AgreementGroup />
      </form>
      <ActionRow
        primary={
          <Button
            type="submit"
            form={formId}
            appearance="primary"
            {...(first !== undefined && { disabledFocusable: true, "aria-describedby": missingId })}
          >
            {t("addCustomer.nextReview")}
          </Button>
        }
        secondary={<CancelButton />}
        {...(first !== undefined && { note: <MissingFields id={missingId} onJump={jump} /> })}
      />
    </>
  );
}
