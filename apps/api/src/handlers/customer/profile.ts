import {
  mayUpdateProfile,
  partnerMailDomainsOf,
  profileGapsOf,
  profileOf,
} from "@countersign/domain";
import { explainRefusal, permission } from "../../views/explain-refusal.ts";
import { endpoints } from "../endpoints.ts";
import { askerOf, askingView } from "./asking.ts";

export const profile = endpoints.customer.profile.handler(async ({ input, context }) => {
  const asker = await askerOf(context, input.at);
  const { world, customer, person } = asker;
  return {
    ...askingView(context, asker),
    profile: profileOf(customer),
    gaps: profileGapsOf(world, customer).map((gap) => explainRefusal(world, gap)),
    mayUpdate: permission(world, mayUpdateProfile(world, person)),
    partnerDomains: [...partnerMailDomainsOf(world, customer.tenantId)],
  };
});
