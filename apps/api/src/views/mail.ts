import type { Mail, Person, ReadonlyWorld } from "@countersign/domain";
import type { MailView } from "@countersign/endpoints";
import { personCard } from "./person-card.ts";

export function mailView(world: ReadonlyWorld, mail: Mail): MailView {
  const { mailId, subject, body, sentAt } = mail;
  const [from, to] = [correspondent(world, mail.from), correspondent(world, mail.to)];
  return {
    mailId,
    from: personCard(world, from),
    to: personCard(world, to),
    subject,
    body,
    sentAt,
    isRead: mail.status === "read",
  };
}

/** How many letters of a person wait to be read. */
export function unreadOf(world: ReadonlyWorld, person: Person): number {
  return world.mail.where("recipient", person.personId).filter(({ status }) => status === "unread")
    .length;
}

function correspondent(world: ReadonlyWorld, personId: string): Person {
  const person = world.people.get(personId) ?? world.formerPeople.get(personId);
  if (person === undefined) {
    throw new Error(`A letter names person ${personId}, whom the world does not hold.`);
  }
  return person;
}
