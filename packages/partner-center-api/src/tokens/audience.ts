/** The resource that tokens of the API are for. */
export const PARTNER_CENTER = "https://api.partnercenter.microsoft.com";
/** The resource of older samples, retired by the vendor in August 2025. */
export const OLD_GRAPH = "https://graph.windows.net";

/** A resource as a caller wrote it, without a slash at its end; `null` for one that nobody here answers for. */
export function knownResource(text: string): string | null {
  const resource = text.trim().replace(/\/+$/u, "").toLowerCase();
  return resource === PARTNER_CENTER || resource === OLD_GRAPH ? resource : null;
}
