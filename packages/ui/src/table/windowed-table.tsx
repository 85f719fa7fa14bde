import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useWindowVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import {
  type ReactElement,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { useWidth } from "../viewport/use-width.ts";
import { useSharedWords } from "../words/shared-words.ts";
import type { DataTableProps } from "./column.ts";
import { TableFrame, TableHead, TableRow } from "./data-table.tsx";
import { TwoLineRow } from "./two-line-list.tsx";
import { useTableStyles } from "./use-table-styles.ts";

const useStyles = makeStyles({
  // Space for the rows that are not drawn.
  space: { padding: 0 },
});

export interface WindowedTableProps<Row> extends DataTableProps<Row> {
  readonly total: number;
  /** The place of `rows[0]` among all rows, from 0. */
  readonly start: number;
  /** The row to begin with, where one comes back to the page. */
  readonly from: number;
  /** Called when one has come to rest at other rows: the window around them is wanted. */
  readonly onScrolledTo: (from: number) => void;
}

const ROW_HEIGHT = 37;
const NARROW_ROW_HEIGHT = 73;
const REST_MS = 120;

/**
 * A table of any length, of which only the rows in sight are drawn. Rows outside of the window that is here are drawn
 * as being on their way.
 */
export function WindowedTable<Row>(props: WindowedTableProps<Row>): ReactElement {
  const { rows, total, start, from, rowKey } = props;
  const isNarrow = useWidth() === "narrow";
  const frame = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState<number | null>(null);
  useLayoutEffect(() => setTop(pageTopOf(frame.current)), []);
  const estimate = isNarrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  const virtualizer = useWindowVirtualizer({
    count: total,
    estimateSize: () => estimate,
    overscan: 12,
    scrollMargin: top ?? 0,
    getItemKey: (index) => {
      const row = rows[index - start];
      return row === undefined ? index : rowKey(row);
    },
    // Without a layout, as in tests, a row is as high as it is meant to be.
    measureElement: (element) => element.getBoundingClientRect().height || estimate,
  });
  const goTo = useEffectEvent(() => {
    if (from > 0) virtualizer.scrollToIndex(from, { align: "start" });
  });
  useEffect(() => {
    if (top !== null) goTo();
  }, [top]);
  useRest(virtualizer.range?.startIndex ?? 0, props);
  const drawn = {
    items: virtualizer.getVirtualItems(),
    size: virtualizer.getTotalSize(),
    top: top ?? 0,
    measure: virtualizer.measureElement,
  };
  return (
    <TableFrame ref={frame}>
      {isNarrow ? <NarrowRows {...props} drawn={drawn} /> : <WideRows {...props} drawn={drawn} />}
    </TableFrame>
  );
}

/** Tells where one has come to rest, unless the address says so already. */
function useRest<Row>(inSight: number, { from, onScrolledTo }: WindowedTableProps<Row>): void {
  const isFirst = useRef(true);
  const tell = useEffectEvent((first: number) => {
    if (first !== from) onScrolledTo(first);
  });
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    const rest = setTimeout(() => tell(inSight), REST_MS);
    return () => clearTimeout(rest);
  }, [inSight]);
}

function pageTopOf(element: HTMLElement | null): number {
  return element === null ? 0 : element.getBoundingClientRect().top + window.scrollY;
}

interface DrawnRows {
  readonly items: readonly VirtualItem[];
  /** The height of all rows together. */
  readonly size: number;
  readonly top: number;
  readonly measure: (element: HTMLElement | null) => void;
}

type RowsProps<Row> = WindowedTableProps<Row> & { readonly drawn: DrawnRows };

/** The heights that stand for the rows before and behind the drawn ones. */
function spacesOf({ items, size, top }: DrawnRows): readonly [before: number, behind: number] {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return [0, size];
  return [first.start - top, Math.max(0, size - (last.end - top))];
}

function WideRows<Row>(props: RowsProps<Row>): ReactElement {
  const styles = useTableStyles();
  const { label, columns, rows, start, total, drawn } = props;
  const [before, behind] = spacesOf(drawn);
  return (
    <table className={styles.table} aria-label={label} aria-rowcount={total + 1}>
      <TableHead {...props} />
      <tbody>
        <Space height={before} columns={columns.length} />
        {drawn.items.map(({ index, key }) => {
          const row = rows[index - start];
          return row === undefined ? (
            <Coming key={key} index={index} columns={columns.length} measure={drawn.measure} />
          ) : (
            <TableRow key={key} table={props} row={row} index={index} measure={drawn.measure} />
          );
        })}
        <Space height={behind} columns={columns.length} />
      </tbody>
    </table>
  );
}

interface SpaceProps {
  readonly height: number;
  readonly columns: number;
}

function Space({ height, columns }: SpaceProps): ReactElement | null {
  const styles = useStyles();
  const { t } = useSharedWords();
  if (height === 0) return null;
  return (
    <tr aria-hidden="true">
      <td
        aria-label={t("list.loadingMore")}
        className={styles.space}
        colSpan={columns}
        style={{ height }}
      />
    </tr>
  );
}

interface ComingProps {
  readonly index: number;
  readonly columns: number;
  readonly measure: DrawnRows["measure"];
}

/** A row that is on its way. */
function Coming({ index, columns, measure }: ComingProps): ReactElement {
  const styles = useTableStyles();
  const { t } = useSharedWords();
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      <td className={mergeClasses(styles.cell, styles.coming)} colSpan={columns}>
        {t("list.loadingMore")}
      </td>
    </tr>
  );
}

function NarrowRows<Row>(props: RowsProps<Row>): ReactElement {
  const styles = useTableStyles();
  const { t } = useSharedWords();
  const { rows, start, label, drawn } = props;
  const [before, behind] = spacesOf(drawn);
  return (
    <ul
      className={styles.list}
      aria-label={label}
      style={{ paddingTop: before, paddingBottom: behind }}
    >
      {drawn.items.map(({ index, key }) => {
        const row = rows[index - start];
        return row === undefined ? (
          <li
            key={key}
            ref={drawn.measure}
            data-index={index}
            className={mergeClasses(styles.item, styles.coming)}
          >
            {t("list.loadingMore")}
          </li>
        ) : (
          <TwoLineRow key={key} table={props} row={row} index={index} measure={drawn.measure} />
        );
      })}
    </ul>
  );
}
