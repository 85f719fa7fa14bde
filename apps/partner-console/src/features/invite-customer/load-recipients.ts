import type { CustomerCard } from "@countersign/endpoints";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

/** `null`: they could not be read. The picker says so, and the page under it keeps what was typed. */
export type Recipients = { readonly people: readonly CustomerCard[] | null };

/** The customers' people whose name, organisation or address holds what was searched for. */
export async function loadRecipients(sandbox: Sandbox, request: Request): Promise<Recipients> {
  const search = new URL(request.url).searchParams.get("search")?.trim() ?? "";
  try {
    return await asPerson(sandbox, request, () =>
      sandbox.api.partner.recipients(search === "" ? {} : { search }),
    );
  } catch (error) {
    // The way to the sign-in page.
    if (error instanceof Response) throw error;
    return { people: null };
  }
}
