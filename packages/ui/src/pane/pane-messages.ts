import { z } from "zod";

const fromPane = { countersign: z.literal("pane") };

/**
 * What a console asks of the stage around it. `hello` is answered with news; `tellLanding`: the other side's act landed
 * here; `playAndOpen`: play somebody in their own side's pane, and open a page of it there.
 */
export const PaneRequest = z.discriminatedUnion("ask", [
  z.strictObject({
    ...fromPane,
    ask: z.enum(["hello", "openPersonMenu", "toggleWide", "tellLanding"]),
  }),
  z.strictObject({
    ...fromPane,
    ask: z.literal("playAndOpen"),
    personId: z.string(),
    /** Below the sandbox's prefix. */
    path: z.string(),
  }),
]);
export type PaneRequest = z.infer<typeof PaneRequest>;

/** What the stage tells a pane, on `hello` and whenever it changes. */
export const StageNews = z.strictObject({
  countersign: z.literal("stage"),
  side: z.enum(["partner", "customer"]),
  /** Who plays in this pane; `null` before anybody does. */
  person: z.strictObject({ name: z.string(), detail: z.string() }).nullable(),
  unread: z.int().nonnegative(),
  mailHref: z.string(),
  /** `null` while the other pane is out of sight. */
  isWide: z.boolean().nullable(),
});
export type StageNews = z.infer<typeof StageNews>;

/** Hears what comes from one window of this origin and has the right shape; anything else is not for us. */
export function listenTo<Message>(
  schema: z.ZodType<Message>,
  isSender: (source: MessageEventSource | null) => boolean,
  onMessage: (message: Message) => void,
): () => void {
  const hear = ({ data, origin, source }: MessageEvent<unknown>): void => {
    if (origin !== window.location.origin || !isSender(source)) return;
    const message = schema.safeParse(data);
    if (message.success) onMessage(message.data);
  };
  window.addEventListener("message", hear);
  return () => window.removeEventListener("message", hear);
}
