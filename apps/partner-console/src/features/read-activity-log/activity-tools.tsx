import { ActivityAction } from "@countersign/domain";
import { Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { type ChangeEvent, type ReactElement } from "react";
import { Form, useSubmit } from "react-router";
import { ExportButton } from "../../export-button.tsx";
import { paths } from "../../paths.ts";
import { useFormKey } from "../../forms/use-form-key.ts";
import { useWords } from "../../words.ts";
import type { ActivityPage } from "./load-activity-log.ts";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: "8px 12px" },
  day: { width: "150px" },
  // The longest action does not push the list over the edge.
  action: { width: "220px", gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: 0 } },
  customer: { flex: "1 1 160px", maxWidth: "240px" },
  count: {
    marginLeft: "auto",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  export: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
});

/** The days, the action and the customer live in the address; the file holds what they leave. */
export function ActivityTools({ asked, from, to, total }: ActivityPage): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const submit = useSubmit();
  const formKey = useFormKey();
  const ask = ({ currentTarget }: ChangeEvent<HTMLFormElement>): void =>
    void submit(currentTarget, { replace: true });
  return (
    <>
      <Form key={formKey} aria-label={t("action.filter")} className={styles.tools} onChange={ask}>
        <Field
          label={t("activity.from")}
          className={styles.day}
          {...(from > to && { validationMessage: t("activity.fromAfterTo") })}
        >
          <Input name="from" type="date" defaultValue={from} />
        </Field>
        <Field label={t("activity.to")} className={styles.day}>
          <Input name="to" type="date" defaultValue={to} />
        </Field>
        <Field label={t("activity.action")} className={styles.action}>
          <Select name="action" defaultValue={asked.action ?? ""}>
            <option value="">{t("customers.anyStanding")}</option>
            {ActivityAction.options.map((action) => (
              <option key={action} value={action}>
                {t(`activity.${action}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t("activity.customer")} className={styles.customer}>
          <Input
            name="customer"
            type="search"
            defaultValue={asked.customer}
            autoComplete="off"
            maxLength={200}
          />
        </Field>
        <output className={styles.count}>{t("list.items", { count: total })}</output>
      </Form>
      <div className={styles.export}>
        <ExportButton
          label={t("activity.export")}
          name="ActivityLog.csv"
          action={paths.activityExport}
          values={{
            from,
            to,
            ...(asked.action !== undefined && { action: asked.action }),
            ...(asked.customer !== "" && { customer: asked.customer }),
          }}
        />
      </div>
    </>
  );
}
