import { PartnerProfile } from "@countersign/domain";
import { redirect } from "react-router";
import { z } from "zod";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs, type NotDone, unchanged, type Unchanged } from "../../session/attempt-as.ts";

const ProfileChange = z.strictObject({ said: PartnerProfile, replaces: PartnerProfile });

/** One form, one endpoint, one command. Only a form that can be sent arrives here. */
export async function updateProfile(
  sandbox: Sandbox,
  request: Request,
): Promise<Response | Unchanged<NotDone>> {
  const { said: profile, replaces } = ProfileChange.parse(await request.json());
  const updated = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.updateProfile({ profile, replaces }),
  );
  if (updated.outcome !== "done") return unchanged(updated);
  return redirect(paths.organizationProfile);
}
