/** The nonce of this page's style sheets; without it Griffel's styles are refused by the Content-Security-Policy. */
export function cspNonceOf(page: Document): string | null {
  const meta = page.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  // Browsers empty the attribute once the policy is in force and keep the property; jsdom knows the attribute only.
  const nonce = meta?.nonce ?? "";
  return nonce === "" ? (meta?.getAttribute("nonce") ?? null) : nonce;
}
