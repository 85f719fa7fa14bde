import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLandedSides } from "../landing/landing-store.ts";
import { useLandingStyles } from "../landing/use-landing-styles.ts";
import { useScrollToLanded } from "../landing/use-scroll-to-landed.ts";
import { AppLink } from "../link/app-link.tsx";
import type { DataTableProps } from "./column.ts";
import { useTableStyles } from "./use-table-styles.ts";

/** What a table becomes below 480 px: a list, each row a name and one line. */
export function TwoLineList<Row>(table: DataTableProps<Row>): ReactElement {
  const styles = useTableStyles();
  return (
    <ul className={styles.list} aria-label={table.label}>
      {table.rows.map((row, index) => (
        <TwoLineRow key={table.rowKey(row)} table={table} row={row} index={index} />
      ))}
    </ul>
  );
}

interface TwoLineRowProps<Row> {
  readonly table: DataTableProps<Row>;
  readonly row: Row;
  readonly index: number;
  readonly measure?: ((element: HTMLElement | null) => void) | undefined;
}

export function TwoLineRow<Row>({
  table,
  row,
  index,
  measure,
}: TwoLineRowProps<Row>): ReactElement {
  const styles = useTableStyles();
  const landedSide = useLandedSides();
  const landingStyles = useLandingStyles();
  const side = table.landingId === undefined ? null : landedSide(table.landingId(row));
  const line = useScrollToLanded<HTMLDivElement>(side);
  const { title, detail } = table.narrowRow(row);
  const href = table.rowHref?.(row);
  return (
    <li
      ref={measure}
      data-index={index}
      className={mergeClasses(styles.item, landingStyles(side))}
      data-landed={side ?? undefined}
    >
      <div ref={line} className={styles.itemTitle}>
        {href === undefined ? (
          title
        ) : (
          <AppLink href={href} className={styles.link}>
            {title}
          </AppLink>
        )}
      </div>
      <div className={styles.itemDetail}>{detail}</div>
    </li>
  );
}
