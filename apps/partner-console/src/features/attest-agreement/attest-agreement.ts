import type { TenantId } from "@countersign/domain";
import { attempt, type Attempt, type RecordView } from "@countersign/endpoints";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";
import { attestationIn, valuesIn } from "./attestation-form.ts";

/** What became of a confirmation. */
export type Attested = Attempt<RecordView>;

/** One form, one endpoint, one command. Only a form that can be sent arrives here. */
export async function attestAgreement(
  sandbox: Sandbox,
  request: Request,
  customerId: TenantId,
): Promise<Attested> {
  const read = attestationIn(customerId, valuesIn(await request.formData()));
  if (!read.isFit) throw new Response(null, { status: 400 });
  const asked = await asPerson(sandbox, request, () =>
    attempt(sandbox.api.partner.attestAgreement(read.value)),
  );
  return asked.outcome === "done" ? { outcome: "done", value: asked.value.record } : asked;
}
