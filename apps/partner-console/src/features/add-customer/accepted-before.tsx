import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactElement, useRef } from "react";
import { flushSync } from "react-dom";
import { useWords } from "../../words.ts";
import type { CustomerDraft } from "./customer-draft.ts";
import { TextField } from "./text-field.tsx";
import { useWizardState } from "./use-wizard.ts";

const useStyles = makeStyles({
  block: { display: "grid", gap: "12px" },
  date: { maxWidth: "320px" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
  names: { margin: 0, padding: 0, border: "0", display: "grid", gap: "12px" },
  legend: { padding: 0, marginBottom: "8px" },
  pairs: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "12px",
    alignItems: "start",
    "@media (max-width: 479px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
});

/** When the customer accepted, and who did. What was pressed is gone with its half; the other half has the focus then. */
export function AcceptedBefore(): ReactElement {
  const styles = useStyles();
  const { t, formats } = useWords();
  const { page, draft, nameOther } = useWizardState();
  const { today } = page;
  const block = useRef<HTMLDivElement>(null);
  const swap = (named: Partial<CustomerDraft>): void => {
    flushSync(() => nameOther(named));
    block.current?.querySelector<HTMLElement>("fieldset input, button")?.focus();
  };
  return (
    <div className={styles.block}>
      <div className={styles.date}>
        <TextField
          name="dateAgreed"
          type="date"
          max={today}
          hint={t("sandbox.todayHere", { date: formats.date(today) })}
          isRequired
        />
      </div>
      <div ref={block}>
        {draft.acceptedBy === "contact" ? (
          <ContactAccepted draft={draft} onSwap={swap} />
        ) : (
          <OtherAccepted onSwap={swap} />
        )}
      </div>
    </div>
  );
}

type Swapping = { readonly onSwap: (named: Partial<CustomerDraft>) => void };

/** The primary contact accepted, unless Update says otherwise. */
function ContactAccepted({
  draft,
  onSwap,
}: Swapping & { readonly draft: CustomerDraft }): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const { firstName, lastName, email, phoneNumber } = draft;
  const name = `${firstName} ${lastName}`.trim();
  const contact = [name, email].filter((part) => part !== "").join(" · ");
  const update = (): void =>
    onSwap({
      acceptedBy: "other",
      otherFirstName: firstName,
      otherLastName: lastName,
      otherEmail: email,
      otherPhoneNumber: phoneNumber,
    });
  return (
    <div className={styles.line}>
      <span>
        {t("addCustomer.whoAccepted", { contact: contact || t("addCustomer.primaryContact") })}
      </span>
      <Button size="small" onClick={update}>
        {t("action.update")}
      </Button>
    </div>
  );
}

/** Somebody else at the customer accepted. */
function OtherAccepted({ onSwap }: Swapping): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  return (
    <fieldset className={styles.names}>
      <legend className={styles.legend}>{t("addCustomer.whoAcceptedLegend")}</legend>
      <div className={styles.pairs}>
        <TextField name="otherFirstName" isRequired />
        <TextField name="otherLastName" isRequired />
        <TextField name="otherEmail" type="email" isRequired />
        <TextField name="otherPhoneNumber" type="tel" />
      </div>
      <div>
        <Button size="small" onClick={() => onSwap({ acceptedBy: "contact" })}>
          {t("addCustomer.takeContact")}
        </Button>
      </div>
    </fieldset>
  );
}
