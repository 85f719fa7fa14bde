import { visuallyHidden } from "@countersign/ui";
import { Input, Label, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { type ChangeEvent, type ReactElement, type ReactNode, useId } from "react";
import { Form, useSubmit } from "react-router";
import { useWords } from "../words.ts";
import { useFormKey } from "./use-form-key.ts";

const useStyles = makeStyles({
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  search: { flex: "1 1 200px", "@media (min-width: 480px)": { maxWidth: "320px" } },
  count: {
    marginLeft: "auto",
    fontSize: "12px",
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  hidden: visuallyHidden,
});

export type ListToolsProps = {
  /** What is searched, and by what. */
  readonly label: string;
  readonly search: string;
  /** How many rows of the list match. */
  readonly matching: number;
  /** What else can be asked for: filters and the order. */
  readonly children?: ReactNode;
};

/** The tools over a list. They live in the address, so that a list can be linked to and found again with Back. */
export function ListTools({ label, search, matching, children }: ListToolsProps): ReactElement {
  const styles = useStyles();
  const { t } = useWords();
  const submit = useSubmit();
  const id = useId();
  const formKey = useFormKey();
  const ask = ({ currentTarget }: ChangeEvent<HTMLFormElement>): void =>
    void submit(currentTarget, { replace: true });
  return (
    <Form key={formKey} aria-label={t("action.search")} className={styles.tools} onChange={ask}>
      <Label htmlFor={id} className={styles.hidden}>
        {label}
      </Label>
      <Input
        id={id}
        name="search"
        type="search"
        className={styles.search}
        contentBefore={<SearchRegular />}
        placeholder={label}
        defaultValue={search}
        autoComplete="off"
        maxLength={200}
      />
      {children}
      <output className={styles.count}>{t("list.items", { count: matching })}</output>
    </Form>
  );
}
