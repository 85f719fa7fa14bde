import { type ApiClient, type Attempt, NewPartnerUser } from "@countersign/endpoints";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs, unchanged, type Unchanged } from "../../session/attempt-as.ts";

type Answer = Awaited<ReturnType<ApiClient["partner"]["addUser"]>>;
export type UserAdded = Attempt<Answer["credentials"]>;

/** One form, one endpoint, one command. Only a form that can be sent arrives here. */
export async function addUser(
  sandbox: Sandbox,
  request: Request,
): Promise<UserAdded | Unchanged<UserAdded>> {
  const user = NewPartnerUser.parse(await request.json());
  const added = await attemptAs(sandbox, request, () => sandbox.api.partner.addUser(user));
  if (added.outcome !== "done") return unchanged(added);
  return { outcome: "done", value: added.value.credentials };
}
