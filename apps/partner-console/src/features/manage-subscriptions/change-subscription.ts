import {
  attempt,
  type Attempt,
  SubscriptionChange,
  type SubscriptionView,
} from "@countersign/endpoints";
import { data } from "react-router";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

/** What became of a change, and which one it was. */
export type Changed = Attempt<SubscriptionView> & { readonly change: SubscriptionChange["type"] };

/** One form, one endpoint, one command. */
export async function changeSubscription(
  sandbox: Sandbox,
  request: Request,
): Promise<Changed | ReturnType<typeof data<Changed>>> {
  const read = SubscriptionChange.safeParse(await request.json());
  if (!read.success) throw new Response(null, { status: 400 });
  const change = read.data.type;
  const asked = await asPerson(sandbox, request, () =>
    attempt(sandbox.api.partner.changeSubscription(read.data)),
  );
  if (asked.outcome === "done") return { outcome: "done", value: asked.value.subscription, change };
  // By a status of failure the router knows that nothing changed, and reads nothing again.
  return data({ ...asked, change }, { status: 409 });
}
