import type { RichPart } from "@countersign/i18n";
import { cloneElement, Fragment, type ReactElement, type ReactNode } from "react";

/** What stands around a tag's content: an element that takes it in, `{ link: <TextLink href="…" /> }`, or a function. */
export type Tags = Readonly<Record<string, ReactElement | ((content: ReactNode) => ReactNode)>>;

/** A message holds a tag for which the caller brought no function. */
class TagUnexpected extends Error {
  override name = "TagUnexpected";

  constructor(tag: string) {
    super(
      `The message has a tag <${tag}> that nothing was passed for. Pass a function for it to rich().`,
    );
  }
}

/** The pieces of a message as React nodes. A tag that nobody asked for is a mistake in the call. */
export function richNodes(parts: readonly RichPart[], tags: Tags): ReactNode {
  return parts.map((part, index) => {
    // The pieces of one message keep their order, so their place is their identity.
    const key = `${index}`;
    if (typeof part === "string") return <Fragment key={key}>{part}</Fragment>;
    const tag = tags[part.tag];
    if (tag === undefined) throw new TagUnexpected(part.tag);
    return <Fragment key={key}>{wrapped(tag, richNodes(part.parts, tags))}</Fragment>;
  });
}

function wrapped(tag: NonNullable<Tags[string]>, content: ReactNode): ReactNode {
  return typeof tag === "function" ? tag(content) : cloneElement(tag, undefined, content);
}
