const JSON_TYPE = /^(?:application|text)\/(?:[\w.-]+\+)?json$/u;
const ANYTHING = new Set(["*/*", "*", "application/*"]);

/** Whether a content type says JSON; a missing one counts as JSON, because there are callers that send none. */
export function saysJson(contentType: string | undefined): boolean {
  const type = nameOf(contentType ?? "");
  return type === "" || JSON_TYPE.test(type);
}

/** Whether who sent this `Accept` takes JSON. Callers write parameters there that say nothing about it, as `charset`. */
export function acceptsJson(accept: string | undefined): boolean {
  if (accept === undefined || accept.trim() === "") return true;
  return accept.split(",").some((range) => {
    const name = nameOf(range);
    return (
      (JSON_TYPE.test(name) || ANYTHING.has(name)) && !/;\s*q=0(?:\.0*)?\s*(?:;|$)/iu.test(range)
    );
  });
}

function nameOf(range: string): string {
  return range.split(";")[0]?.trim().toLowerCase() ?? "";
}
