import { PartnerRole, PersonId } from "@countersign/domain";
import { attempt, type Attempt } from "@countersign/endpoints";
import { data, type Params, redirect } from "react-router";
import { z } from "zod";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";
import type { UserAdded } from "./add-user.ts";

/** Why a user was not changed. */
export type NotChanged = Exclude<Attempt<unknown>, { outcome: "done" }>;

const RolesForm = z.strictObject({ roles: z.array(PartnerRole).min(1) });

/** One form, one endpoint, one command. Only a form that can be sent arrives here. */
export async function changeRoles(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<Response | ReturnType<typeof data<NotChanged>>> {
  const { roles } = RolesForm.parse(await request.json());
  const personId = userIn(params);
  const changed = await asPerson(sandbox, request, () =>
    attempt(sandbox.api.partner.changeRoles({ personId, roles })),
  );
  // By a status of failure the router knows that nothing changed, and reads nothing again: the form stays.
  return changed.outcome === "done"
    ? redirect(paths.userManagement)
    : data(changed, { status: 409 });
}

/** Gives a colleague another password for one sign-in, which is shown once. */
export async function resetPassword(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<UserAdded | ReturnType<typeof data<UserAdded>>> {
  const personId = userIn(params);
  const reset = await asPerson(sandbox, request, () =>
    attempt(sandbox.api.partner.resetPassword({ personId })),
  );
  if (reset.outcome !== "done") return data(reset, { status: 409 });
  return { outcome: "done", value: reset.value.credentials };
}

export async function removeUser(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<Response | ReturnType<typeof data<NotChanged>>> {
  const personId = userIn(params);
  const removed = await asPerson(sandbox, request, () =>
    attempt(sandbox.api.partner.removeUser({ personId })),
  );
  return removed.outcome === "done"
    ? redirect(paths.userManagement)
    : data(removed, { status: 409 });
}

/** The user that the address names. */
function userIn({ personId }: Params): PersonId {
  const read = PersonId.safeParse(personId);
  if (!read.success) throw new Response(null, { status: 404 });
  return read.data;
}
