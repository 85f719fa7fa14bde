import { settingsOf } from "@countersign/domain";
import { unreadOf } from "../../views/mail.ts";
import { personCard } from "../../views/person-card.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";

export const overview = endpoints.stage.overview.handler(
  async ({ input, context: { sandbox, root } }) => {
    const version = sandbox.version();
    const world = await worldAt(sandbox, input.at);
    const { clock, openedAt, era, switches } = settingsOf(world);
    const people = [...world.people.values()];
    return {
      sandbox: sandbox.key,
      root,
      logId: sandbox.logId,
      version,
      now: sandbox.now(),
      clock,
      openedAt,
      era,
      switches,
      people: people.map((person) => personCard(world, person)),
      unread: Object.fromEntries(
        people.map((person) => [person.personId, unreadOf(world, person)]),
      ),
    };
  },
);
