/** A collection as the vendor answers it. */
export type Collection<Item> = {
  readonly totalCount: number;
  readonly items: readonly Item[];
  readonly links: { readonly self: Link; readonly next?: Link };
  readonly continuationToken?: string;
  readonly attributes: { readonly objectType: "Collection" };
};

export type Link = {
  readonly uri: string;
  readonly method: "GET";
  readonly headers: readonly { readonly key: string; readonly value: string }[];
};

/** A whole collection. `path` is without `/v1`, as the vendor writes links. */
export function collection<Item>(items: readonly Item[], path: string): Collection<Item> {
  return {
    totalCount: items.length,
    items,
    links: { self: link(path) },
    attributes: { objectType: "Collection" },
  };
}

export function link(uri: string, headers: Link["headers"] = []): Link {
  return { uri, method: "GET", headers };
}

/** `links` of a resource that can be read again. */
export function selfLink(uri: string): { readonly self: Link } {
  return { self: link(uri) };
}
