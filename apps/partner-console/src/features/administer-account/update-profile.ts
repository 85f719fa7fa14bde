import { PartnerProfile } from "@countersign/domain";
import type { Attempt } from "@countersign/endpoints";
import { redirect } from "react-router";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs, unchanged, type Unchanged } from "../../session/attempt-as.ts";

/** Why the profile was not updated. */
export type NotUpdated = Exclude<Attempt<unknown>, { outcome: "done" }>;

/** One form, one endpoint, one command. Only a form that can be sent arrives here. */
export async function updateProfile(
  sandbox: Sandbox,
  request: Request,
): Promise<Response | Unchanged<NotUpdated>> {
  const profile = PartnerProfile.parse(await request.json());
  const updated = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.updateProfile(profile),
  );
  if (updated.outcome !== "done") return unchanged(updated);
  return redirect(paths.organizationProfile);
}
