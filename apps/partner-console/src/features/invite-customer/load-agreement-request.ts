import type { TenantId } from "@countersign/domain";
import type { CustomerCard } from "@countersign/endpoints";
import type { Params } from "react-router";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

export type AgreementRequest = {
  readonly customerId: TenantId;
  readonly companyName: string;
  readonly root: string;
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
  return { customerId, ...asked };
}
