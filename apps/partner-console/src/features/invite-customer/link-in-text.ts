import {
  addressesIn,
  type InvitationParameter,
  parseInvitationUrl,
  type PortalLink,
} from "@countersign/domain";

export type PartName = InvitationParameter["name"];

/** A stretch of the text, by its character positions. */
export type Stretch = { readonly start: number; readonly end: number };

/** What a mail is meant to ask for. */
export type AskedFor = "relationship" | "agreement";

/** The mail's link as it stands in the text, whole or broken, with the parts that can be found in it. */
export type LinkInText = Stretch & {
  readonly url: string;
  readonly reads: Exclude<PortalLink, { asks: "nothing" }>;
  readonly parts: readonly (Stretch & { readonly name: PartName })[];
};

const PARAMETER = /(?<=[?&])(invType|partnerId|msppId|indirectCSPId|DAP)=[^&#]*/giu;
const PART_NAMES: ReadonlyMap<string, PartName> = new Map(
  (["invType", "partnerId", "msppId", "indirectCSPId", "DAP"] as const).map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

/** The first link of the text that is meant to ask for this; `null` when it was deleted. */
export function findLink(text: string, asksFor: AskedFor): LinkInText | null {
  for (const { address: url, at: start } of addressesIn(text)) {
    const reads = parseInvitationUrl(url);
    if (reads.asks === "nothing") continue;
    const isMeant = (reads.asks === "agreement") === (asksFor === "agreement");
    if (isMeant) return { start, end: start + url.length, url, reads, parts: partsOf(url, start) };
  }
  return null;
}

/** Where a name stands twice, the last one counts, as it does for whoever reads the link. */
function partsOf(url: string, linkStart: number): LinkInText["parts"] {
  const found = [...url.matchAll(PARAMETER)].flatMap(({ 0: part, 1: written = "", index }) => {
    const name = PART_NAMES.get(written.toLowerCase());
    const start = linkStart + index;
    return name === undefined ? [] : [[name, { name, start, end: start + part.length }] as const];
  });
  return [...new Map(found).values()].toSorted((one, other) => one.start - other.start);
}

/** A piece of the text for the layer behind it: outside the link, inside it, or one of its named parts. */
export type Piece = {
  readonly start: number;
  readonly text: string;
  readonly inLink: boolean;
  readonly part: PartName | null;
};

/** Cuts the text along its link; the pieces joined are the text. */
export function piecesOf(text: string, link: LinkInText | null): readonly Piece[] {
  if (link === null) return [{ start: 0, text, inLink: false, part: null }];
  const cuts = [
    0,
    link.start,
    ...link.parts.flatMap(({ start, end }) => [start, end]),
    link.end,
    text.length,
  ];
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? 0;
    if (start === end) return [];
    const part = link.parts.find((known) => known.start === start)?.name ?? null;
    return [
      { start, text: text.slice(start, end), inLink: start >= link.start && end <= link.end, part },
    ];
  });
}
