import { TenantId } from "@countersign/domain";
import type { Attempt } from "@countersign/endpoints";
import { z } from "zod";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs, unchanged, type Unchanged } from "../../session/attempt-as.ts";

const RemovalForm = z.object({ counterpartId: TenantId });

/** What became of a partnership that was to end. */
export type Removed = Attempt<unknown>;

/** One form, one endpoint, one command. */
export async function removePartnership(
  sandbox: Sandbox,
  request: Request,
): Promise<Removed | Unchanged<Removed>> {
  const form = RemovalForm.parse(Object.fromEntries(await request.formData()));
  const removed = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.removePartnership(form),
  );
  return removed.outcome === "done" ? removed : unchanged(removed);
}
