import { CustomerSort, ShownStanding } from "@countersign/endpoints";
import { SimulatorNote } from "@countersign/ui";
import { Label, makeStyles, Select } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { ListTools } from "../../forms/list-tools.tsx";
import { useWords } from "../../words.ts";
import type { CustomersPage } from "./load-customers.ts";

const useStyles = makeStyles({
  choice: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    fontSize: "12px",
    lineHeight: "16px",
  },
});

/** Search, filter and order of the customer list. */
export function CustomersTools({ asked, matching, resellers }: CustomersPage): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const id = useId();
  return (
    <ListTools label={t("customers.search")} search={asked.search} matching={matching}>
      <SimulatorNote isInline>
        <span className={styles.choice}>
          <Label htmlFor={`${id}filter`} size="small">
            {t("standing.label")}
          </Label>
          <Select id={`${id}filter`} name="filter" size="small" defaultValue={asked.filter ?? ""}>
            <option value="">{t("customers.anyStanding")}</option>
            {ShownStanding.options.map((standing) => (
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
    </ListTools>
  );
}
