/** Keys in the order of their numbers, sorted only when somebody looks and one came back out of its turn. */
export type OrderedKeys = {
  add(key: string): void;
  delete(key: string): void;
  inOrder(): Iterable<string>;
  readonly size: number;
};

export function createOrderedKeys(numberOf: (key: string) => number): OrderedKeys {
  let keys = new Set<string>();
  let newest = 0;
  let isSorted = true;

  return {
    add(key) {
      const number = numberOf(key);
      if (number < newest) isSorted = false;
      else newest = number;
      keys.add(key);
    },
    delete: (key) => void keys.delete(key),
    inOrder() {
      if (!isSorted) keys = new Set([...keys].toSorted((a, b) => numberOf(a) - numberOf(b)));
      isSorted = true;
      return keys;
    },
    get size() {
      return keys.size;
    },
  };
}
