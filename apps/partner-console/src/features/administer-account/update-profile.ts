import { PartnerProfile } from "@countersign/domain";
import { attempt, type Attempt } from "@countersign/endpoints";
import { data, redirect } from "react-router";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

/** Why the profile was not updated. */
export type NotUpdated = Exclude<Attempt<unknown>, { outcome: "done" }>;

/** One form, one endpoint, one command. Only a form that can be sent arrives here. */
export async function updateProfile(
  sandbox: Sandbox,
  request: Request,
): Promise<Response | ReturnType<typeof data<NotUpdated>>> {
  const profile = PartnerProfile.parse(await request.json());
  const updated = await asPerson(sandbox, request, () =>
    attempt(sandbox.api.partner.updateProfile(profile)),
  );
  // By a status of failure the router knows that nothing changed, and reads nothing again: the form stays.
  if (updated.outcome !== "done") return data(updated, { status: 409 });
  return redirect(paths.organizationProfile);
}
