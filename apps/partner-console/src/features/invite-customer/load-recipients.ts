import type { CustomerCard } from "@countersign/endpoints";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

export type Recipients = { readonly people: readonly CustomerCard[] };

/** The customers' people whose name, organisation or address holds what was searched for. */
export async function loadRecipients(sandbox: Sandbox, request: Request): Promise<Recipients> {
  const search = new URL(request.url).searchParams.get("search")?.trim() ?? "";
  return asPerson(sandbox, request, () =>
    sandbox.api.partner.recipients(search === "" ? {} : { search }),
  );
}
