import type { Side } from "@countersign/domain";
import type { Overview, Sandbox } from "../../sandbox.ts";
import type { Seated } from "../../seats/seats.ts";

export type BothSidesView = {
  readonly overview: Overview;
  /** Who plays in this tab and is signed in; a seat of somebody whose session has ended counts as empty. */
  readonly playing: Seated;
};

/** The sandbox with its people, and who plays in this tab. */
export async function loadBothSides(sandbox: Sandbox): Promise<BothSidesView> {
  const [overview, partner, customer] = await Promise.all([
    sandbox.api.stage.overview({}),
    playingOn(sandbox, "partner"),
    playingOn(sandbox, "customer"),
  ]);
  return { overview, playing: { partner, customer } };
}

async function playingOn({ api, seats }: Sandbox, side: Side): Promise<Seated[Side]> {
  const { people } = await api.signIn.session({ side });
  const seated = seats.seated()[side];
  return people.some(({ personId }) => personId === seated) ? seated : null;
}
