import { PersonId } from "@countersign/domain";
import type { MailView, PersonCard } from "@countersign/endpoints";
import type { Sandbox } from "../../sandbox.ts";

export type Mailbox = {
  readonly person: PersonCard;
  readonly unread: number;
  readonly total: number;
};

export type OpenPost = {
  readonly now: string;
  readonly mailboxes: readonly Mailbox[];
  /** Whose mail is open; `null` where nobody has any. */
  readonly open: Mailbox | null;
  /** The newest first. */
  readonly messages: readonly MailView[];
  readonly letter: MailView | null;
};

/** The post as the address asks for it: one person, one letter, or whatever waits. */
export async function loadMail({ api }: Sandbox, search: URLSearchParams): Promise<OpenPost> {
  const wanted = PersonId.safeParse(search.get("person")).data;
  const [{ now }, post] = await Promise.all([
    api.stage.overview({}),
    api.stage.mail(wanted === undefined ? {} : { person: wanted }),
  ]);
  const { mailboxes } = post;
  const open = mailboxes.find(({ person }) => person.personId === wanted) ?? busiest(mailboxes);
  const isThere = open === null || open.person.personId === wanted;
  const { messages } = isThere ? post : await api.stage.mail({ person: open.person.personId });
  const letter = messages.find(({ mailId }) => mailId === search.get("letter")) ?? null;
  return { now, mailboxes, open, messages, letter };
}

/** Where something waits, else where anything lies. */
function busiest(mailboxes: readonly Mailbox[]): Mailbox | null {
  return (
    mailboxes.find(({ unread }) => unread > 0) ?? mailboxes.find(({ total }) => total > 0) ?? null
  );
}
