import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Landing } from "../landing/landing.tsx";
import { useWidth } from "../viewport/use-width.ts";

export interface LabelledValue {
  readonly label: string;
  readonly value: ReactNode;
  /** A small button that belongs to this line. */
  readonly action?: ReactNode;
  readonly landingId?: string;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "6px" },
  line: {
    display: "grid",
    gridTemplateColumns: "40% minmax(0, 1fr) auto",
    columnGap: "12px",
    alignItems: "baseline",
  },
  narrowLine: { gridTemplateColumns: "minmax(0, 1fr) auto" },
  term: { color: tokens.colorNeutralForeground2 },
  value: { minWidth: 0, overflowWrap: "anywhere" },
  narrowTerm: { fontSize: "12px", lineHeight: "16px" },
  narrowValue: { gridColumn: "1 / -1" },
  narrowAction: { gridColumn: "2", gridRow: "1" },
});

/** Label and value, side by side; label over value when narrow. */
export function LabelledValues({
  values,
}: {
  readonly values: readonly LabelledValue[];
}): ReactElement {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {values.map((line) => (
        <Line key={line.label} {...line} />
      ))}
    </dl>
  );
}

function Line({ label, value, action, landingId }: LabelledValue): ReactElement {
  const styles = useStyles();
  const isNarrow = useWidth() === "narrow";
  const className = mergeClasses(styles.line, isNarrow && styles.narrowLine);
  const termAndValues = (
    <>
      <dt className={mergeClasses(styles.term, isNarrow && styles.narrowTerm)}>{label}</dt>
      <dd className={mergeClasses(styles.value, isNarrow && styles.narrowValue)}>{value}</dd>
      {action !== undefined && (
        <dd className={mergeClasses(isNarrow && styles.narrowAction)}>{action}</dd>
      )}
    </>
  );
  // A `dl` takes one `div` around a term and its values, and none around that.
  if (landingId === undefined) return <div className={className}>{termAndValues}</div>;
  return (
    <Landing id={landingId} className={className}>
      {termAndValues}
    </Landing>
  );
}
