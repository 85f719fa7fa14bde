/** A readable collection of records with the indexes that questions need, so that none of them walks everything. */
export type ReadonlyTable<Row, IndexName extends string> = {
  get(key: string): Row | undefined;
  has(key: string): boolean;
  values(): IterableIterator<Row>;
  /** The records that an index files under a value, in the order they were first put in. */
  where(index: IndexName, value: string): readonly Row[];
  readonly size: number;
};

/**
 * What stands under a key. `null`: a record was taken away, and its place is kept; `undefined`: there never was one. The
 * two differ so that undoing a removal puts the record where it stood, and undoing an addition leaves no trace.
 */
export type Standing<Row> = Row | null | undefined;

/** A table that its owner may change. `put` returns what stood there before: the inverse of the change. */
export type Table<Row, IndexName extends string> = ReadonlyTable<Row, IndexName> & {
  put(key: string, row: Standing<Row>): Standing<Row>;
};

type KeysOf<Row> = (row: Row) => readonly string[];

export function createTable<Row, IndexName extends string>(
  indexes: Readonly<Record<IndexName, KeysOf<Row>>>,
): Table<Row, IndexName> {
  const rows = new Map<string, Row>();
  /** The keys of records that were taken away; `rows` and the indexes keep their places. */
  const gone = new Set<string>();
  const filed = new Map<string, Set<string>>();
  const entries = Object.entries<KeysOf<Row>>(indexes);

  function addresses(row: Row): readonly string[] {
    return entries.flatMap(([name, keysOf]) => keysOf(row).map((value) => `${name}\n${value}`));
  }

  /** The addresses that a record leaves and enters: one that it keeps keeps its place there. */
  function move(key: string, before: Row | undefined, after: Row | undefined): void {
    const old = before === undefined ? [] : addresses(before);
    const fresh = after === undefined ? [] : addresses(after);
    for (const address of old) if (!fresh.includes(address)) unfile(key, address);
    for (const address of fresh) if (!old.includes(address)) file(key, address);
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

  function* present(): IterableIterator<Row> {
    for (const [key, row] of rows) if (!gone.has(key)) yield row;
  }

  const get = (key: string): Row | undefined => (gone.has(key) ? undefined : rows.get(key));

  return {
    get,
    has: (key) => rows.has(key) && !gone.has(key),
    values: () => (gone.size === 0 ? rows.values() : present()),
    where: (index, value) =>
      [...(filed.get(`${index}\n${value}`) ?? [])].flatMap((key) => get(key) ?? []),
    get size() {
      return rows.size - gone.size;
    },
    put(key, row) {
      const kept = rows.get(key);
      const before = gone.has(key) ? null : kept;
      if (row === null) {
        if (kept !== undefined) gone.add(key);
        return before;
      }
      move(key, kept, row);
      gone.delete(key);
      if (row === undefined) rows.delete(key);
      else rows.set(key, row);
      return before;
    },
  };
}
