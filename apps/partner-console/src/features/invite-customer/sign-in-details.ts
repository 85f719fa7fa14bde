import { PersonId } from "@countersign/domain";
import type { Attempt } from "@countersign/endpoints";
import type { MailedAccount } from "@countersign/i18n";
import type { RouteObject } from "react-router";
import { z } from "zod";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs, unchanged } from "../../session/attempt-as.ts";

const DetailsForm = z.object({ personId: PersonId });

/** What became of asking for somebody's sign-in details. */
export type FoundDetails = Attempt<MailedAccount>;

/** The account of a customer's person; asked for by a form, so that it is asked for once and never read again. */
export function signInDetailsRoute(sandbox: Sandbox): RouteObject {
  return {
    path: paths.signInDetails,
    action: async ({ request }) => {
      const { personId } = DetailsForm.parse(Object.fromEntries(await request.formData()));
      const found: FoundDetails = await attemptAs(sandbox, request, () =>
        sandbox.api.partner.signInDetails({ personId }),
      );
      return found.outcome === "done" ? found : unchanged(found);
    },
  };
}
