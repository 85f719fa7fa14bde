/** What goes into the file. `sentAt` is an ISO instant. */
export type EmlFacts = {
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly body: string;
  readonly sentAt: string;
};

const CRLF = "\r\n";
/** RFC 2045: at most 76 characters of base64 on a line. */
const BASE64_LINE = /.{1,76}/gu;
/** RFC 2047: an encoded word has at most 75 characters, which leaves room for 45 bytes of text. */
const ENCODED_WORD_BYTES = 45;
const PRINTABLE = /^[ -~]*$/u;
/** RFC 5322: what a name may hold without quotation marks. */
const ATOMS = /^[\w !#$%&'*+/=?^`{|}~-]*$/u;

/**
 * The mail as a message file (RFC 5322, UTF-8). `X-Unsent` makes mail programs open it as a draft.
 *
 * @example new Blob([emlMessage({ from, subject, body, sentAt })], { type: "message/rfc822" })
 */
export function emlMessage({ from, subject, body, sentAt }: EmlFacts): string {
  const text = body.replaceAll(/\r\n|\r|\n/gu, CRLF);
  const lines = base64(new TextEncoder().encode(text)).match(BASE64_LINE) ?? [];
  return [
    `From: ${headerText(from.name, ATOMS)} <${from.address}>`,
    `Subject: ${headerText(subject, PRINTABLE)}`,
    `Date: ${new Date(sentAt).toUTCString().replace("GMT", "+0000")}`,
    "X-Unsent: 1",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...lines,
    "",
  ].join(CRLF);
}

/** Plain where it can be, else encoded words of RFC 2047; line breaks cannot smuggle a header in. */
function headerText(text: string, plain: RegExp): string {
  const line = text.replaceAll(/[\r\n]+/gu, " ");
  if (plain.test(line)) return line;
  return chunksOf(line)
    .map((bytes) => `=?utf-8?B?${base64(bytes)}?=`)
    .join(`${CRLF} `);
}

/** Cuts between characters, never inside one. */
function chunksOf(text: string): readonly Uint8Array[] {
  const chunks: number[][] = [[]];
  for (const character of text) {
    const bytes = new TextEncoder().encode(character);
    const last = chunks.at(-1) ?? [];
    if (last.length + bytes.length > ENCODED_WORD_BYTES) chunks.push([...bytes]);
    else last.push(...bytes);
  }
  return chunks.map((bytes) => Uint8Array.from(bytes));
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCodePoint(byte)).join(""));
}
