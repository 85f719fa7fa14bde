import { BillTo } from "@countersign/domain";
import { type Params, redirect } from "react-router";
import { z } from "zod";
import { customerInAddress } from "../../customer-account/customer-in-address.ts";
import { paths } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { attemptAs, type NotDone, unchanged, type Unchanged } from "../../session/attempt-as.ts";

const BillToChange = z.strictObject({ said: BillTo, replaces: BillTo });

/** One form, one endpoint, one command. Only a form that can be sent arrives here. */
export async function updateBillTo(
  sandbox: Sandbox,
  request: Request,
  params: Params,
): Promise<Response | Unchanged<NotDone>> {
  const customerId = customerInAddress(params);
  const { said: billTo, replaces } = BillToChange.parse(await request.json());
  const updated = await attemptAs(sandbox, request, () =>
    sandbox.api.partner.updateBillTo({ customerId, billTo, replaces }),
  );
  return updated.outcome === "done" ? redirect(paths.account(customerId)) : unchanged(updated);
}
