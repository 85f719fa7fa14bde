import { PartnerRole, PersonId } from "@countersign/domain";
import type { Attempt } from "@countersign/endpoints";
import { type Params, redirect } from "react-router";
import { z } from "zod";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs, unchanged, type Unchanged } from "../../session/attempt-as.ts";
import type { UserAdded } from "./add-user.ts";

/** Why a user was not changed. */
export type NotChanged = Exclude<Attempt<unknown>, { outcome: "done" }>;

const RolesForm = z.strictObject({ roles: z.array(PartnerRole).min(1) });

/** One form, one endpoint, one command. Only a form that can be sent arrives here. */
export async function changeRoles(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<Response | Unchanged<NotChanged>> {
  const { roles } = RolesForm.parse(await request.json());
  const personId = userIn(params);
  const changed = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.changeRoles({ personId, roles }),
  );
  return changed.outcome === "done" ? redirect(paths.userManagement) : unchanged(changed);
}

/** Gives a colleague another password for one sign-in, which is shown once. */
export async function resetPassword(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<UserAdded | Unchanged<UserAdded>> {
  const personId = userIn(params);
  const reset = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.resetPassword({ personId }),
  );
  if (reset.outcome !== "done") return unchanged(reset);
  return { outcome: "done", value: reset.value.credentials };
}

export async function removeUser(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<Response | Unchanged<NotChanged>> {
  const personId = userIn(params);
  const removed = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.removeUser({ personId }),
  );
  return removed.outcome === "done" ? redirect(paths.userManagement) : unchanged(removed);
}

/** The user that the address names. */
function userIn({ personId }: Params): PersonId {
  const read = PersonId.safeParse(personId);
  if (!read.success) throw new Response(null, { status: 404 });
  return read.data;
}
