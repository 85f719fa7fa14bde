/** The scopes that a request names, as version 2 writes them: one text, parted by spaces. */
export function scopesIn(text: string | null): readonly string[] {
  return (text ?? "").split(/[ +]/u).filter((scope) => scope !== "");
}

/** The resource of the first scope that names one: `{resource}/.default` or `{resource}/{permission}`. */
export function resourceIn(scopes: readonly string[]): string | null {
  const scope = scopes.find((each) => /^https?:\/\//iu.test(each));
  return scope === undefined ? null : scope.replace(/\/+[^/]*$/u, "");
}
