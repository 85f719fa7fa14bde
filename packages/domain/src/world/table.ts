/** A readable collection of records with the indexes that questions need, so that none of them walks everything. */
export type ReadonlyTable<Row, IndexName extends string> = {
  get(key: string): Row | undefined;
  has(key: string): boolean;
  values(): IterableIterator<Row>;
  /** The records that an index files under a value, in the order they were first put in. */
  where(index: IndexName, value: string): readonly Row[];
  readonly size: number;
};

/** A table that its owner may change. `put` returns what stood there before: the inverse of the change. */
export type Table<Row, IndexName extends string> = ReadonlyTable<Row, IndexName> & {
  put(key: string, row: Row | null): Row | null;
};

type KeysOf<Row> = (row: Row) => readonly string[];

export function createTable<Row, IndexName extends string>(
  indexes: Readonly<Record<IndexName, KeysOf<Row>>>,
): Table<Row, IndexName> {
  const rows = new Map<string, Row>();
  const filed = new Map<string, Set<string>>();
  const entries = Object.entries<KeysOf<Row>>(indexes);

  function addresses(row: Row): readonly string[] {
    return entries.flatMap(([name, keysOf]) => keysOf(row).map((value) => `${name}\n${value}`));
  }

  /** The addresses that a record leaves and enters: one that it keeps keeps its place there. */
  function moves(
    before: Row | null,
    after: Row | null,
  ): readonly [readonly string[], readonly string[]] {
    const old = before === null ? [] : addresses(before);
    const fresh = after === null ? [] : addresses(after);
    return [
      old.filter((address) => !fresh.includes(address)),
      fresh.filter((address) => !old.includes(address)),
    ];
  }

  function unfile(key: string, address: string): void {
    const keys = filed.get(address);
    keys?.delete(key);
    if (keys?.size === 0) filed.delete(address);
  }

  function file(key: string, address: string): void {
    const keys = filed.get(address);
    if (keys === undefined) filed.set(address, new Set([key]));
    else keys.add(key);
  }

  return {
    get: (key) => rows.get(key),
    has: (key) => rows.has(key),
    values: () => rows.values(),
    where: (index, value) =>
      [...(filed.get(`${index}\n${value}`) ?? [])].flatMap((key) => rows.get(key) ?? []),
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
