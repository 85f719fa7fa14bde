import { DomainPrefix } from "@countersign/domain";
import { query } from "../../paths.ts";
import type { Sandbox } from "../../sandbox.ts";
import { asPerson } from "../../session/as-person.ts";

/** Whether a domain can be had. `isFree` is `null` where that could not be read: the sandbox decides when it is sent. */
export type DomainAnswer = { readonly prefix: DomainPrefix; readonly isFree: boolean | null };

export async function loadDomain(sandbox: Sandbox, request: Request): Promise<DomainAnswer> {
  const prefix = DomainPrefix.parse(new URL(request.url).searchParams.get(query.prefix));
  try {
    const { isFree } = await asPerson(sandbox, request, () =>
      sandbox.api.partner.domainAvailability({ domainPrefix: prefix }),
    );
    return { prefix, isFree };
  } catch (error) {
    // The way to the sign-in page.
    if (error instanceof Response) throw error;
    return { prefix, isFree: null };
  }
}
