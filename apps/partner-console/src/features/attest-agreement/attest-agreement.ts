import type { TenantId } from "@countersign/domain";
import type { Attempt, RecordView } from "@countersign/endpoints";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs } from "../../session/attempt-as.ts";
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
  const asked = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.attestAgreement(read.value),
  );
  return asked.outcome === "done" ? { outcome: "done", value: asked.value.record } : asked;
}
