import { SendInvitation } from "@countersign/domain";
import {
  type ExplainedRefusal,
  isNotSaved,
  type PersonCard,
  refusalIn,
} from "@countersign/endpoints";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

const DeliveryForm = SendInvitation.omit({ type: true, by: true });

export type Delivery =
  | { readonly outcome: "delivered"; readonly to: PersonCard }
  | { readonly outcome: "refused"; readonly why: ExplainedRefusal }
  | { readonly outcome: "textUnfit" }
  | { readonly outcome: "notSaved" };

/** Delivers the mail inside the sandbox; nothing leaves the machine. */
export async function deliverInvitation(sandbox: Sandbox, request: Request): Promise<Delivery> {
  const form = DeliveryForm.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) return { outcome: "textUnfit" };
  return asPerson(sandbox, request, async () => {
    try {
      const { recipient } = await sandbox.api.partner.deliverInvitation(form.data);
      return { outcome: "delivered", to: recipient };
    } catch (error) {
      const why = refusalIn(error);
      if (why !== null) return { outcome: "refused", why };
      if (isNotSaved(error)) return { outcome: "notSaved" };
      throw error;
    }
  });
}
