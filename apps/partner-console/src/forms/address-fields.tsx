import { type CountryCode, statesOf } from "@countersign/domain";
import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words.ts";
import { addressFieldsIn, type AddressField } from "./address-form.ts";
import { ADDRESS_LABELS } from "./address-words.ts";
import { TypedField, type TypedFieldProps } from "./typed-field.tsx";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "12px",
    alignItems: "start",
    "@media (max-width: 479px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  line: { gridColumn: "1 / -1" },
});

export type AddressFieldsProps = {
  readonly country: CountryCode;
  readonly field: (name: AddressField, label: string) => TypedFieldProps;
};

/** Where an organisation is, as its country writes addresses. */
export function AddressFields({ country, field }: AddressFieldsProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const states = statesOf(country);
  return (
    <div className={styles.fields}>
      {addressFieldsIn(country).map((name) => (
        <div key={name} className={name.startsWith("line") ? styles.line : undefined}>
          <TypedField
            {...field(name, t(ADDRESS_LABELS[name], { country }))}
            isRequired={name !== "line2"}
            {...(name === "state" && { options: states })}
          />
        </div>
      ))}
    </div>
  );
}
