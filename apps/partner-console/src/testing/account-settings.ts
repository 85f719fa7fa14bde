import { PartnerProfile, PartnerRole } from "@countersign/domain";
import {
  ActivityRow,
  api,
  type ExplainedRefusal,
  type PartnerCard,
  type Permission,
} from "@countersign/endpoints";
import { fails, stubEndpoint } from "@countersign/endpoints/testing";
import { demoCustomers, demoPartners } from "@countersign/scenarios";
import type { HttpHandler } from "msw";
import type { z } from "zod";
import { NOW, organisationOf, partnerCard } from "./views.ts";

/** Why somebody may not change the account, with the Global admin who may. */
function notAnAdmin(person: PartnerCard): ExplainedRefusal {
  return {
    refusal: {
      kind: "roleMayNotAdminister",
      rule: "globalAdminsRunTheAccount",
      facts: { partnerId: person.tenantId, roles: person.roles, allowed: ["globalAdmin"] },
    },
    names: {},
    curedBy: [partnerCard("igor")],
  };
}

/** Whether the person may change the account, as the server would say. */
export function mayAdminister(person: PartnerCard | undefined): Permission {
  if (person === undefined || person.roles.includes("globalAdmin")) return { allowed: true };
  return { allowed: false, why: notAnAdmin(person) };
}

/** A role that resellers are not offered. */
function offeredTo({ partnerKind, tenantId }: PartnerCard, role: PartnerRole): Permission {
  if (role !== "salesAgent" || partnerKind !== "indirectReseller") return { allowed: true };
  return {
    allowed: false,
    why: {
      refusal: {
        kind: "roleNotOffered",
        rule: "salesAgentsAreOfSellingPartners",
        facts: { partnerId: demoPartners.parus.tenantId, partnerKind, role },
      },
      names: { [tenantId]: "Parus Studio" },
      curedBy: [],
    },
  };
}

/** A line of the activity log: Zofia Wilk confirmed for Quercus Furniture. */
export function anActivity(changes: Partial<z.input<typeof ActivityRow>> = {}): ActivityRow {
  const { tenantId, companyName: name } = demoCustomers.quercus;
  return ActivityRow.parse({
    position: 1,
    at: NOW,
    action: "create_agreement",
    customer: { tenantId, name },
    subject: null,
    by: { name: "Zofia Wilk", side: "partner" },
    ...changes,
  });
}

/** What the account settings show. A test changes it as somebody else would. */
type Settings = { users: readonly PartnerCard[]; activities: readonly ActivityRow[] };
type Actor = (person: string | null) => PartnerCard | undefined;

/** The reads of the account settings. */
export function accountSettingsReads(state: Settings, actor: Actor): HttpHandler[] {
  const signedOut = { error: fails("NOT_SIGNED_IN") };
  return [
    stubEndpoint(api.partner.profile, ({ person }) => {
      const me = actor(person);
      if (me === undefined) return signedOut;
      const partner = organisationOf(me);
      const [firstName = "", lastName = ""] = me.displayName.split(" ");
      const { companyName, address, phoneNumber } = partner;
      const primaryContact = { firstName, lastName, email: me.email };
      const profile = PartnerProfile.parse({ companyName, address, phoneNumber, primaryContact });
      return { partner, profile, mayUpdate: mayAdminister(me) };
    }),
    stubEndpoint(api.partner.users, ({ person }) => {
      const me = actor(person);
      if (me === undefined) return signedOut;
      return {
        users: [...state.users],
        mayManage: mayAdminister(me),
        domain: organisationOf(me).domain,
        roles: PartnerRole.options.map((role) => ({ role, offered: offeredTo(me, role) })),
      };
    }),
    stubEndpoint(api.partner.activityLog, ({ input, person }) => {
      if (actor(person) === undefined) return signedOut;
      const { action, customer = "", from = "2026-03-21", to = "2026-04-21" } = input;
      const { after = Number.POSITIVE_INFINITY, limit } = input;
      const matching = state.activities.filter(
        (row) =>
          (action === undefined || row.action === action) &&
          (row.customer?.name ?? "").toLowerCase().includes(customer.toLowerCase()),
      );
      const rest = matching.filter(({ position }) => position < after);
      const items = rest.slice(0, limit);
      const next = rest.length > limit ? (items.at(-1)?.position ?? null) : null;
      return { from, to, total: matching.length, items, after: next };
    }),
  ];
}
