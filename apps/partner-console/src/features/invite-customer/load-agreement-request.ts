import type { TenantId } from "@countersign/domain";
import type { CustomerCard } from "@countersign/endpoints";
import type { Params } from "react-router";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";
import type { KeptDraft } from "../../session/kept-draft.ts";
import { type KeptMail, keptMailAt } from "./kept-mail.ts";

export type AgreementRequest = {
  readonly customerId: TenantId;
  readonly companyName: string;
  readonly root: string;
  readonly kept: KeptDraft<KeptMail>;
  readonly people: readonly CustomerCard[];
};

export async function loadAgreementRequest(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<AgreementRequest> {
  const customerId = customerInAddress(params);
  const asked = await asPerson(sandbox, request, () =>
    sandbox.api.partner.agreementRequest({ customerId }),
  );
  return { customerId, kept: keptMailAt(sandbox, request), ...asked };
}
