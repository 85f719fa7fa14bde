import { type Attempt, SubscriptionChange, type SubscriptionView } from "@countersign/endpoints";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs, unchanged, type Unchanged } from "../../session/attempt-as.ts";

/** What became of a change, and which one it was. */
export type Changed = Attempt<SubscriptionView> & { readonly change: SubscriptionChange["type"] };

/** One form, one endpoint, one command. */
export async function changeSubscription(
  sandbox: Sandbox,
  request: Request,
): Promise<Changed | Unchanged<Changed>> {
  const read = SubscriptionChange.safeParse(await request.json());
  if (!read.success) throw new Response(null, { status: 400 });
  const change = read.data.type;
  const asked = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.changeSubscription(read.data),
  );
  if (asked.outcome === "done") return { outcome: "done", value: asked.value.subscription, change };
  return unchanged({ ...asked, change });
}
