import type { RichPart } from "@countersign/i18n";
import { Fragment, type ReactNode } from "react";

/** What becomes of a tag's content: `{ link: (text) => <AppLink href="…">{text}</AppLink> }`. */
export type Tags = Readonly<Record<string, (content: ReactNode) => ReactNode>>;

/** The pieces of a message as React nodes. A tag that nobody asked for is a mistake in the call. */
export function richNodes(parts: readonly RichPart[], tags: Tags): ReactNode {
  return parts.map((part, index) => {
    // The pieces of one message keep their order, so their place is their identity.
    const key = `${index}`;
    if (typeof part === "string") return <Fragment key={key}>{part}</Fragment>;
    const render = tags[part.tag];
    if (render === undefined)
      throw new Error(`The message has a tag <${part.tag}>; pass a function for it.`);
    return <Fragment key={key}>{render(richNodes(part.parts, tags))}</Fragment>;
  });
}
