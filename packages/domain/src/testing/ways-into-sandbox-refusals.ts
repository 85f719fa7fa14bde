import { draftInvitations } from "../reseller-relationship/draft-invitation.ts";
import type { RefusalKind } from "../refusal.ts";
import { asked, type Refusing } from "./asked.ts";
import { adminAgent, cast, german } from "./cast.ts";
import { worldAfter } from "./given.ts";
import { related } from "./happenings.ts";
import {
  creatingReseller,
  deleting,
  deletingReseller,
  inIntegrationSandbox,
  madeReseller,
  providerInSandbox,
} from "./integration-sandbox-happenings.ts";

/** One way into every refusal that the vendor's integration sandbox brings along. */
export const waysIntoSandboxRefusals = {
  accountNotIntegrationSandbox: asked(deleting, related()),
  customerServedByOthers: asked(
    deleting,
    inIntegrationSandbox,
    related(),
    related(german.tenantId),
  ),
  sandboxLimitReached: asked(
    creatingReseller,
    ...providerInSandbox,
    ...[1, 2, 3, 4, 5].map((number) => madeReseller(number)),
  ),
  sandboxResellerUnknown: asked(deletingReseller, ...providerInSandbox),
  invitationsNotInSandbox: draftInvitations(
    worldAfter(...cast, inIntegrationSandbox),
    adminAgent.personId,
  ),
} satisfies Partial<Record<RefusalKind, Refusing>>;
