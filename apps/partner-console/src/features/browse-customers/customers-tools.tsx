import { AgreementStanding } from "@countersign/domain";
import { CustomerSort } from "@countersign/endpoints";
import { SimulatorNote, visuallyHidden } from "@countersign/ui";
import { Input, Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { type ChangeEvent, type ReactElement, useId } from "react";
import { Form, useSubmit } from "react-router";
import { useFormKey } from "../../forms/use-form-key.ts";
import { useWords } from "../../words.ts";
import type { CustomersPage } from "./load-customers.ts";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  search: { flex: "1 1 200px", "@media (min-width: 480px)": { maxWidth: "320px" } },
  choice: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    fontSize: "12px",
    lineHeight: "16px",
  },
  count: {
    marginLeft: "auto",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  hidden: visuallyHidden,
});

/** Search, filter and order live in the address, so that a list can be linked to and found again with Back. */
export function CustomersTools({ asked, matching, resellers }: CustomersPage): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const submit = useSubmit();
  const id = useId();
  const formKey = useFormKey();
  const ask = ({ currentTarget }: ChangeEvent<HTMLFormElement>): void =>
    void submit(currentTarget, { replace: true });
  return (
    <Form key={formKey} aria-label={t("action.search")} className={styles.tools} onChange={ask}>
      <Label htmlFor={`${id}search`} className={styles.hidden}>
        {t("customers.search")}
      </Label>
      <Input
        id={`${id}search`}
        name="search"
        type="search"
        className={styles.search}
        contentBefore={<SearchRegular />}
        placeholder={t("customers.search")}
        defaultValue={asked.search}
        autoComplete="off"
        maxLength={200}
      />
      <SimulatorNote isInline>
        <span className={styles.choice}>
          <Label htmlFor={`${id}filter`} size="small">
            {t("standing.label")}
          </Label>
          <Select id={`${id}filter`} name="filter" size="small" defaultValue={asked.filter ?? ""}>
            <option value="">{t("customers.anyStanding")}</option>
            {AgreementStanding.options.map((standing) => (
              <option key={standing} value={standing}>
                {t(`standing.${standing}`)}
              </option>
            ))}
          </Select>
        </span>
      </SimulatorNote>
      {resellers.length > 0 && (
        <span className={styles.choice}>
          <Label htmlFor={`${id}reseller`} size="small">
            {t("customers.reseller")}
          </Label>
          <Select
            id={`${id}reseller`}
            name="reseller"
            size="small"
            defaultValue={asked.reseller ?? ""}
          >
            <option value="">{t("customers.anyReseller")}</option>
            {resellers.map(({ tenantId, companyName }) => (
              <option key={tenantId} value={tenantId}>
                {companyName}
              </option>
            ))}
          </Select>
        </span>
      )}
      <span className={styles.choice}>
        <Label htmlFor={`${id}sort`} size="small">
          {t("customers.sort")}
        </Label>
        <Select id={`${id}sort`} name="sort" size="small" defaultValue={asked.sort}>
          {CustomerSort.options.map((sort) => (
            <option key={sort} value={sort}>
              {t(`customers.sort.${sort}`)}
            </option>
          ))}
        </Select>
      </span>
      <output className={styles.count}>{t("list.items", { count: matching })}</output>
    </Form>
  );
}
