/** An address below a host: its path, and its query as it was written, whatever else in it is a question mark. */
export type Address = { readonly path: string; readonly query: string };

export function addressIn(url: string): Address {
  const at = url.indexOf("?");
  return at === -1
    ? { path: url, query: "" }
    : { path: url.slice(0, at), query: url.slice(at + 1) };
}
