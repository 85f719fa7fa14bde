import { SETTINGS_KEY } from "@countersign/domain";
import { unreadOf } from "../../views/mail.ts";
import { personCard } from "../../views/person-card.ts";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";

export const overview = endpoints.stage.overview.handler(
  async ({ input, context: { sandbox } }) => {
    const { logId, key } = sandbox;
    const version = sandbox.version();
    const world = await worldAt(sandbox, input.at);
    const settings = world.settings.get(SETTINGS_KEY);
    if (settings === undefined) {
      throw new Error(`Log ${logId} does not begin with the opening of a sandbox.`);
    }
    const people = [...world.people.values()];
    return {
      sandbox: key,
      logId,
      version,
      now: sandbox.now(),
      era: settings.era,
      people: people.map((person) => personCard(world, person)),
      unread: Object.fromEntries(
        people.map((person) => [person.personId, unreadOf(world, person)]),
      ),
    };
  },
);
