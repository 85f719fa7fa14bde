import { type ApiClient, attempt, type Attempt, NewPartnerUser } from "@countersign/endpoints";
import { data } from "react-router";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

type Answer = Awaited<ReturnType<ApiClient["partner"]["addUser"]>>;
/** An account with the password that is shown once. */
export type Credentials = Answer["credentials"];
export type UserAdded = Attempt<Credentials>;

/** One form, one endpoint, one command. Only a form that can be sent arrives here. */
export async function addUser(
  sandbox: Sandbox,
  request: Request,
): Promise<UserAdded | ReturnType<typeof data<UserAdded>>> {
  const user = NewPartnerUser.parse(await request.json());
  const added = await asPerson(sandbox, request, () => attempt(sandbox.api.partner.addUser(user)));
  // By a status of failure the router knows that nothing changed, and reads nothing again: the form stays.
  if (added.outcome !== "done") return data(added, { status: 409 });
  return { outcome: "done", value: added.value.credentials };
}
