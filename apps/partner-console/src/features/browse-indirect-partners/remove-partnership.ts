import { TenantId } from "@countersign/domain";
import { attempt, type Attempt } from "@countersign/endpoints";
import { data } from "react-router";
import { z } from "zod";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

const RemovalForm = z.object({ counterpartId: TenantId });

/** What became of a partnership that was to end. */
export type Removed = Attempt<unknown>;

/** One form, one endpoint, one command. */
export async function removePartnership(
  sandbox: Sandbox,
  request: Request,
): Promise<Removed | ReturnType<typeof data<Removed>>> {
  const form = RemovalForm.parse(Object.fromEntries(await request.formData()));
  const removed = await asPerson(sandbox, request, () =>
    attempt(sandbox.api.partner.removePartnership(form)),
  );
  // By a status of failure the router knows that nothing changed, and reads nothing again.
  return removed.outcome === "done" ? removed : data(removed, { status: 409 });
}
