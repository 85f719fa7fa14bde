import { PartnerRole } from "@countersign/domain";
import { type Params, redirect } from "react-router";
import { z } from "zod";
import { paths } from "../../paths.ts";
import { personInAddress } from "../../person-in-address.ts";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs, type NotDone, unchanged, type Unchanged } from "../../session/attempt-as.ts";

const RolesForm = z.strictObject({ roles: z.array(PartnerRole).min(1) });

/** One form, one endpoint, one command. Only a form that can be sent arrives here. */
export async function changeRoles(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<Response | Unchanged<NotDone>> {
  const { roles } = RolesForm.parse(await request.json());
  const personId = personInAddress(params);
  const changed = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.changeRoles({ personId, roles }),
  );
  return changed.outcome === "done" ? redirect(paths.userManagement) : unchanged(changed);
}

export async function removeUser(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<Response | Unchanged<NotDone>> {
  const personId = personInAddress(params);
  const removed = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.removeUser({ personId }),
  );
  return removed.outcome === "done" ? redirect(paths.userManagement) : unchanged(removed);
}
