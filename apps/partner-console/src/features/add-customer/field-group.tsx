import { ink } from "@countersign/ui";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useId } from "react";
import type { Group } from "./customer-draft.ts";
import { useWizardState } from "./use-wizard.ts";

const useStyles = makeStyles({
  group: {
    padding: "10px 12px",
    border: `1px solid ${ink.cardLine}`,
    borderRadius: "6px",
    backgroundColor: tokens.colorNeutralBackground1,
    scrollMarginTop: "80px",
    ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  title: {
    marginBottom: "8px",
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: tokens.fontWeightSemibold,
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: "12px",
    alignItems: "start",
    "@media (max-width: 479px)": { gridTemplateColumns: "minmax(0, 1fr)" },
    // The bar at the bottom does not cover what has the focus.
    "& input, & select": { scrollMarginBlock: "96px" },
  },
  filled: {
    animationName: {
      from: { backgroundColor: tokens.colorBrandBackground2 },
      to: { backgroundColor: tokens.colorNeutralBackground1 },
    },
    animationDuration: "1.2s",
    animationTimingFunction: "ease-out",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
});

export type FieldGroupProps = {
  readonly group: Group;
  readonly title: string;
  readonly children: ReactNode;
};

/** A headed group of fields, which the address can name. A sample that was filled in flashes. */
export function FieldGroup({ group, title, children }: FieldGroupProps): ReactElement {
  const styles = useStyles();
  const titleId = useId();
  const { samples } = useWizardState();
  return (
    <section id={group} className={styles.group} aria-labelledby={titleId} tabIndex={-1}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      <div key={samples} className={mergeClasses(styles.fields, samples > 0 && styles.filled)}>
        {children}
      </div>
    </section>
  );
}
