import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode, Ref } from "react";
import { useLandedSides } from "../landing/landing-store.ts";
import { useLandingStyles } from "../landing/use-landing-styles.ts";
import { useScrollToLanded } from "../landing/use-scroll-to-landed.ts";
import { AppLink } from "../link/app-link.tsx";
import { useWidth } from "../viewport/use-width.ts";
import type { DataTableProps } from "./column.ts";
import { EndOfWindow } from "./end-of-window.tsx";
import { TwoLineList } from "./two-line-list.tsx";
import { useTableStyles } from "./use-table-styles.ts";

/** A plain table: rows of 36 px, the whole row a link; two-line rows when narrow. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactElement {
  const isNarrow = useWidth() === "narrow";
  return (
    <TableFrame>
      {isNarrow ? <TwoLineList {...props} /> : <WideTable {...props} />}
      {props.onEndReached !== undefined && <EndOfWindow onReached={props.onEndReached} />}
    </TableFrame>
  );
}

interface TableFrameProps {
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

export function TableFrame({ ref, children }: TableFrameProps): ReactElement {
  const styles = useTableStyles();
  return (
    <div ref={ref} className={styles.frame}>
      {children}
    </div>
  );
}

function WideTable<Row>(props: DataTableProps<Row>): ReactElement {
  const styles = useTableStyles();
  const { label, rows, rowKey, total } = props;
  return (
    <table
      className={styles.table}
      aria-label={label}
      aria-rowcount={total === undefined ? undefined : total + 1}
    >
      <TableHead {...props} />
      <tbody>
        {rows.map((row, index) => (
          <TableRow key={rowKey(row)} table={props} row={row} index={index} />
        ))}
      </tbody>
    </table>
  );
}

/** The widths of the columns and their headers. */
export function TableHead<Row>({ columns, total }: DataTableProps<Row>): ReactElement {
  const styles = useTableStyles();
  return (
    <>
      <colgroup>
        {columns.map(({ id, width }) => (
          <col key={id} width={width} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={total === undefined ? undefined : 1}>
          {columns.map(({ id, header, isNumeric = false }) => (
            <th
              key={id}
              scope="col"
              className={mergeClasses(styles.headCell, isNumeric && styles.numeric)}
            >
              {header}
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

interface TableRowProps<Row> {
  readonly table: DataTableProps<Row>;
  readonly row: Row;
  readonly index: number;
  /** Told of the row once it is drawn, where its height matters. */
  readonly measure?: ((element: HTMLElement | null) => void) | undefined;
}

export function TableRow<Row>({ table, row, index, measure }: TableRowProps<Row>): ReactElement {
  const styles = useTableStyles();
  const landedSide = useLandedSides();
  const landingStyles = useLandingStyles();
  const side = table.landingId === undefined ? null : landedSide(table.landingId(row));
  const line = useScrollToLanded<HTMLTableCellElement>(side);
  return (
    <tr
      ref={measure}
      data-index={index}
      className={mergeClasses(styles.row, landingStyles(side))}
      aria-rowindex={table.total === undefined ? undefined : index + 2}
      data-landed={side ?? undefined}
    >
      {table.columns.map(({ id, cell, isNumeric = false }, position) =>
        position === 0 ? (
          <th key={id} ref={line} scope="row" className={mergeClasses(styles.cell, styles.rowHead)}>
            <RowLink href={table.rowHref?.(row)}>{cell(row)}</RowLink>
          </th>
        ) : (
          <td key={id} className={mergeClasses(styles.cell, isNumeric && styles.numeric)}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

function RowLink({
  href,
  children,
}: {
  readonly href: string | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useTableStyles();
  if (href === undefined) return children;
  return (
    <AppLink href={href} className={styles.link}>
      {children}
    </AppLink>
  );
}
