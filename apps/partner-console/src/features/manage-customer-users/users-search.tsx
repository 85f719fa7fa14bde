import { visuallyHidden } from "@countersign/ui";
import { Input, Label, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { type ChangeEvent, type ReactElement, useId } from "react";
import { Form, useSubmit } from "react-router";
import { useFormKey } from "../../forms/use-form-key.ts";
import { useWords } from "../../words.ts";

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

export type UsersSearchProps = { readonly search: string; readonly matching: number };

/** The search lives in the address, so that what it finds can be linked to. */
export function UsersSearch({ search, matching }: UsersSearchProps): ReactElement {
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
        {t("customerUsers.search")}
      </Label>
      <Input
        id={id}
        name="search"
        type="search"
        className={styles.search}
        contentBefore={<SearchRegular />}
        placeholder={t("customerUsers.search")}
        defaultValue={search}
        autoComplete="off"
        maxLength={200}
      />
      <output className={styles.count}>{t("list.items", { count: matching })}</output>
    </Form>
  );
}
