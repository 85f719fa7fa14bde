/** Longer addresses are cut or dropped by mail programs and by Windows when it starts one. */
export const MAILTO_LIMIT = 1900;

/**
 * The address that opens a mail program with subject and text (RFC 6068), and its length in encoded characters.
 *
 * @example mailtoUrl({ subject: "Hello", body: "Two\nlines" }).href // mailto:?subject=Hello&body=Two%0D%0Alines
 */
export function mailtoUrl({ subject, body }: { readonly subject: string; readonly body: string }): {
  readonly href: string;
  readonly length: number;
} {
  const lines = body.replaceAll(/\r\n|\r|\n/gu, "\r\n");
  const href = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
  return { href, length: href.length };
}
