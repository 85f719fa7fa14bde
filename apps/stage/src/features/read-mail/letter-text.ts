import { addressesIn } from "@countersign/domain";
import { sandboxFromPath } from "@countersign/endpoints";

/** A piece of a letter, by its place in it: text, or a link that leads into this sandbox. */
export type LetterPiece =
  | { readonly kind: "text"; readonly at: number; readonly text: string }
  | { readonly kind: "link"; readonly at: number; readonly text: string; readonly href: string };

/** The names of this computer for itself; a link made under one of them is as good under another. */
const LOOPBACK: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/**
 * Cuts a letter's plain text into text and links. Only addresses of this very sandbox become links: a letter is
 * somebody's own words, and nothing in it may lead outside.
 *
 * @param here The address of the page that shows the letter.
 */
export function piecesOf(body: string, here: URL): readonly LetterPiece[] {
  const pieces: LetterPiece[] = [];
  let end = 0;
  for (const { address: text, at: index } of addressesIn(body)) {
    const href = hrefInSandbox(text, here);
    if (href === null) continue;
    pieces.push({ kind: "text", at: end, text: body.slice(end, index) });
    pieces.push({ kind: "link", at: index, text, href });
    end = index + text.length;
  }
  pieces.push({ kind: "text", at: end, text: body.slice(end) });
  return pieces.filter(({ text }) => text !== "");
}

function hrefInSandbox(text: string, here: URL): string | null {
  const url = URL.parse(text);
  if (url === null || url.username !== "" || url.password !== "") return null;
  const isHere = sandboxFromPath(url.pathname).key === sandboxFromPath(here.pathname).key;
  if (!isSameServer(url, here) || !isHere) return null;
  return url.pathname + url.search + url.hash;
}

function isSameServer(url: URL, here: URL): boolean {
  if (url.origin === here.origin) return true;
  const areLoopback = LOOPBACK.has(url.hostname) && LOOPBACK.has(here.hostname);
  return areLoopback && url.protocol === here.protocol && url.port === here.port;
}
