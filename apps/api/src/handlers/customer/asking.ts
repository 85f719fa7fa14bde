import { customerActor, type CustomerActor, type ReadonlyWorld } from "@countersign/domain";
import { customerView } from "../../views/organisation.ts";
import { customerCard } from "../../views/person-card.ts";
import { worldAt } from "../at-moment.ts";
import type { CallContext } from "../endpoints.ts";
import { insist } from "../insist.ts";

type Asker = CustomerActor & { readonly world: ReadonlyWorld };

/** The customer's person who reads, in the world they read. */
export async function askerOf(
  { session, sandbox }: CallContext,
  at: string | undefined,
): Promise<Asker> {
  const by = await session.actor("customer");
  const world = await worldAt(sandbox, at);
  return { world, ...insist(world, customerActor(world, by)) };
}

/** Who reads, for which organisation, and when: it stands first on every page of the admin center. */
export function askingView({ sandbox }: CallContext, { world, person, customer }: Asker) {
  return {
    me: customerCard(world, person),
    customer: customerView(world, customer),
    now: sandbox.now(),
  };
}
