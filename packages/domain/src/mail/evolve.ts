import type { Change } from "../world/changes.ts";
import type { ReadonlyWorld } from "../world/world.ts";
import type { MailEvent } from "./state.ts";

export function evolveMail(world: ReadonlyWorld, event: MailEvent): readonly Change[] {
  switch (event.type) {
    case "mailSent":
      return [{ table: "mail", key: event.mail.mailId, row: event.mail }];
    case "mailOpened": {
      const mail = world.mail.get(event.mailId);
      if (mail === undefined) return [];
      return [
        {
          table: "mail",
          key: event.mailId,
          row: { ...mail, status: "read", openedAt: event.openedAt },
        },
      ];
    }
    default:
      return event satisfies never;
  }
}
