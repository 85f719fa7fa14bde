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

export function createTable<Row, IndexName extends string>(
  indexes: Readonly<Record<IndexName, KeysOf<Row>>>,
): Table<Row, IndexName> {
  const rows = new Map<string, Row>();
  const filed = new Map<string, Map<string, Set<string>>>();
  const entries = Object.entries<KeysOf<Row>>(indexes);

  function addresses(row: Row): readonly Address[] {
    return entries.flatMap(([index, keysOf]) => keysOf(row).map((value) => ({ index, value })));
  }

  /** The addresses that a record leaves and enters: one that it keeps keeps its place there. */
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
    const keys = filed.get(index)?.get(value);
    keys?.delete(key);
    if (keys?.size === 0) filed.get(index)?.delete(value);
  }

  function file(key: string, { index, value }: Address): void {
    const values = filed.get(index) ?? new Map<string, Set<string>>();
    filed.set(index, values);
    const keys = values.get(value);
    if (keys === undefined) values.set(value, new Set([key]));
    else keys.add(key);
  }

  return {
    get: (key) => rows.get(key),
    has: (key) => rows.has(key),
    values: () => rows.values(),
    where: (index, value) =>
      [...(filed.get(index)?.get(value) ?? [])].flatMap((key) => rows.get(key) ?? []),
    valuesOf: (index) => filed.get(index)?.keys() ?? [],
    get size() {
      return rows.size;
    },
    put(key, row) {
      const before = rows.get(key) ?? null;
      const [left, entered] = moves(before, row);
      for (const address of left) unfile(key, address);
      for (const address of entered) file(key, address);
      if (row === null) rows.delete(key);
      else rows.set(key, row);
      return before;
    },
  };
}
