import type { ReactNode } from "react";

/** One column of a `DataTable`. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the right, in tabular figures. */
  readonly isNumeric?: boolean;
  /** CSS width, for example `40%`. */
  readonly width?: string;
}

/** How a row looks when the table has no room: a name and one line below it. */
export interface TwoLines {
  readonly title: ReactNode;
  readonly detail: ReactNode;
}

export interface DataTableProps<Row> {
  /** Names the table for those who do not see it. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The whole row leads here. */
  readonly rowHref?: ((row: Row) => string) | undefined;
  readonly narrowRow: (row: Row) => TwoLines;
  /** Where something can land, the id that `useLand` is called with. */
  readonly landingId?: ((row: Row) => string) | undefined;
  /** How many rows there are in all when `rows` is a window of them. */
  readonly total?: number | undefined;
  /** Called when the end of the window comes into view: fetch the next one. */
  readonly onEndReached?: (() => void) | undefined;
}
