import { createOrderedKeys, type OrderedKeys } from "./ordered-keys.ts";

/** A readable collection of records with the indexes that questions need, so that none of them walks everything. */
export type ReadonlyTable<Row, IndexName extends string> = {
  get(key: string): Row | undefined;
  has(key: string): boolean;
  values(): IterableIterator<Row>;
  /** The records that an index files under a value, in the order they were first put in. */
  where(index: IndexName, value: string): readonly Row[];
  /** The values under which an index files anything. */
  valuesOf(index: IndexName): Iterable<string>;
  readonly size: number;
};

/** A table that its owner may change. `put` returns what stood there before: the inverse of the change. */
export type Table<Row, IndexName extends string> = ReadonlyTable<Row, IndexName> & {
  put(key: string, row: Row | null): Row | null;
};

/** A value of an index, where records are filed. */
type Address = { readonly index: string; readonly value: string };

function isSameAddress(one: Address, other: Address): boolean {
  return one.index === other.index && one.value === other.value;
}

type KeysOf<Row> = (row: Row) => readonly string[];

/** Records keep the place in which they were first put in, also when one is taken away and that is undone. */
export function createTable<Row, IndexName extends string>(
  indexes: Readonly<Record<IndexName, KeysOf<Row>>>,
): Table<Row, IndexName> {
  const rows = new Map<string, Row>();
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => numbers.get(key) ?? 0;
  const keys = createOrderedKeys(numberOf);
  const filed = new Map<string, Map<string, OrderedKeys>>();
  const entries = Object.entries<KeysOf<Row>>(indexes);

  function addresses(row: Row): readonly Address[] {
    return entries.flatMap(([index, keysOf]) => keysOf(row).map((value) => ({ index, value })));
  }

  /** The addresses that a record leaves and enters. */
  function moves(
    before: Row | null,
    after: Row | null,
  ): readonly [readonly Address[], readonly Address[]] {
    const old = before === null ? [] : addresses(before);
    const fresh = after === null ? [] : addresses(after);
    return [
      old.filter((address) => !fresh.some((other) => isSameAddress(address, other))),
      fresh.filter((address) => !old.some((other) => isSameAddress(address, other))),
    ];
  }

  function unfile(key: string, { index, value }: Address): void {
    const there = filed.get(index)?.get(value);
    there?.delete(key);
    if (there?.size === 0) filed.get(index)?.delete(value);
  }

  function file(key: string, { index, value }: Address): void {
    const values = filed.get(index) ?? new Map<string, OrderedKeys>();
    filed.set(index, values);
    const there = values.get(value) ?? createOrderedKeys(numberOf);
    values.set(value, there);
    there.add(key);
  }

  function rowsOf(found: OrderedKeys | undefined): readonly Row[] {
    return found === undefined ? [] : [...found.inOrder()].flatMap((key) => rows.get(key) ?? []);
  }

  function* all(): IterableIterator<Row> {
    for (const key of keys.inOrder()) {
      const row = rows.get(key);
      if (row !== undefined) yield row;
    }
  }

  return {
    get: (key) => rows.get(key),
    has: (key) => rows.has(key),
    values: all,
    where: (index, value) => rowsOf(filed.get(index)?.get(value)),
    valuesOf: (index) => filed.get(index)?.keys() ?? [],
    get size() {
      return rows.size;
    },
    put(key, row) {
      const before = rows.get(key) ?? null;
      if (!numbers.has(key)) numbers.set(key, numbers.size + 1);
      const [left, entered] = moves(before, row);
      for (const address of left) unfile(key, address);
      for (const address of entered) file(key, address);
      if (row === null) {
        rows.delete(key);
        keys.delete(key);
      } else {
        rows.set(key, row);
        keys.add(key);
      }
      return before;
    },
  };
}
