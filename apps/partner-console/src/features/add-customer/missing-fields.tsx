import { useWidth } from "@countersign/ui";
import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words.ts";
import type { DraftField } from "./customer-draft.ts";
import { labelOf } from "./field-words.ts";
import { useWizardState } from "./use-wizard.ts";

const MORE = "…";
/** As many as stand on one line, two when narrow. */
const NAMED = { full: 5, pane: 4, narrow: 3 } as const;

const useStyles = makeStyles({
  line: { display: "inline-flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px" },
  field: {
    fontSize: "inherit",
    lineHeight: "inherit",
    "@media (max-width: 479px)": { paddingBlock: "8px" },
  },
});

export type MissingFieldsProps = {
  readonly id: string;
  readonly onJump: (field: DraftField) => void;
};

/** What is still to complete: how many fields, and the first of them, each of which leads to its field. */
export function MissingFields({ id, onJump }: MissingFieldsProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { draft, toComplete } = useWizardState();
  const named = toComplete.slice(0, NAMED[useWidth()]);
  return (
    <span className={styles.line}>
      <span id={id}>{words.t("addCustomer.toComplete", { count: toComplete.length })}</span>
      {named.map((field) => (
        <Link
          key={field}
          as="button"
          type="button"
          inline
          className={styles.field}
          onClick={() => onJump(field)}
        >
          {labelOf(field, draft, words)}
        </Link>
      ))}
      {named.length < toComplete.length && <span>{MORE}</span>}
    </span>
  );
}
