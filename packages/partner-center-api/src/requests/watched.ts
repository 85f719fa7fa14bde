/** What of a request was looked at, by path: `billingProfile.defaultAddress.city`. */
export type Looked = Set<string>;

/** A JSON value that remembers which of its properties were read. */
export function watched(value: unknown, looked: Looked, path = ""): unknown {
  if (typeof value !== "object" || value === null) return value;
  return new Proxy(value, {
    get(target, name) {
      const content: unknown = Reflect.get(target, name);
      if (typeof name !== "string" || !Object.hasOwn(target, name)) return content;
      const at = below(path, name);
      looked.add(at);
      return watched(content, looked, at);
    },
  });
}

/** The paths of a value that nobody read; of a whole part that was passed over, its own path alone. */
export function unreadIn(value: unknown, looked: Looked, path = ""): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, content]) => {
    const at = below(path, name);
    return looked.has(at) ? unreadIn(content, looked, at) : [at];
  });
}

function below(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
