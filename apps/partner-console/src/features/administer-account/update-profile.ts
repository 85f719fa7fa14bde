import { PartnerProfile } from "@countersign/domain";
import { redirect } from "react-router";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs, type NotDone, unchanged, type Unchanged } from "../../session/attempt-as.ts";

/** One form, one endpoint, one command. Only a form that can be sent arrives here. */
export async function updateProfile(
  sandbox: Sandbox,
  request: Request,
): Promise<Response | Unchanged<NotDone>> {
  const profile = PartnerProfile.parse(await request.json());
  const updated = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.updateProfile(profile),
  );
  if (updated.outcome !== "done") return unchanged(updated);
  return redirect(paths.organizationProfile);
}
