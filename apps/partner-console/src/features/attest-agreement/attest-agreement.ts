import type { TenantId } from "@countersign/domain";
import { attempt, type Attempt, type RecordView } from "@countersign/endpoints";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";
import { attestationIn, type AttestationField, valuesIn } from "./attestation-form.ts";

/** What became of a confirmation. `unfit`: these fields cannot be sent as they are. */
export type Attested =
  | Attempt<RecordView>
  | { readonly outcome: "unfit"; readonly fields: readonly AttestationField[] };

/** One form, one endpoint, one command. */
export async function attestAgreement(
  sandbox: Sandbox,
  request: Request,
  customerId: TenantId,
): Promise<Attested> {
  const read = attestationIn(customerId, valuesIn(await request.formData()));
  if (!read.isFit) return { outcome: "unfit", fields: read.fields };
  const asked = await asPerson(sandbox, request, () =>
    attempt(sandbox.api.partner.attestAgreement(read.attestation)),
  );
  return asked.outcome === "done" ? { outcome: "done", value: asked.value.record } : asked;
}
