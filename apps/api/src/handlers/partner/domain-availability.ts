import { initialDomainOf, isDomainFree } from "@countersign/domain";
import { worldAt } from "../at-moment.ts";
import { endpoints } from "../endpoints.ts";

export const domainAvailability = endpoints.partner.domainAvailability.handler(
  async ({ input, context }) => {
    await context.session.actor("partner");
    const domain = initialDomainOf(input.domainPrefix);
    return { domain, isFree: isDomainFree(await worldAt(context.sandbox, input.at), domain) };
  },
);
