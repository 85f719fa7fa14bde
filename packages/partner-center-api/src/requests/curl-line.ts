import { MASK } from "./masked.ts";

/** What a client sends by itself, and what says how the bytes came. */
const LEFT_OUT =
  /^(?:authorization|host|connection|content-length|transfer-encoding|user-agent|accept-encoding|accept-language|sec-.*|cookie|te|expect|keep-alive)$/u;

export type Recalled = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
};

/** The call as a line for a shell. The token is the shell's variable TOKEN: the log keeps none. */
export function curlLine({ method, url, headers, body }: Recalled): string {
  const kept = Object.entries(headers).filter(
    ([name, value]) => !LEFT_OUT.test(name) && value !== MASK,
  );
  const isHead = method === "HEAD";
  return [
    "curl",
    "-sS",
    ...(isHead ? ["-I"] : method === "GET" ? [] : ["-X", quoted(method)]),
    quoted(url),
    ...(headers["authorization"]?.toLowerCase().startsWith("bearer") === true
      ? ['-H "Authorization: Bearer $TOKEN"']
      : []),
    ...kept.map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === null || body === "" ? [] : [`--data-raw ${quoted(body)}`]),
  ].join(" ");
}

/** Nothing in a word of single quotes means anything to a shell but the quote itself. */
function quoted(text: string): string {
  if (/^[A-Z]+$/u.test(text)) return text;
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
