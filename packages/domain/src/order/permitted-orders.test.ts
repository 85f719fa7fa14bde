import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { Command } from "../command.ts";
import { decide } from "../decide.ts";
import type { Event } from "../event.ts";
import { applyEvents } from "../evolve.ts";
import type { TenantId } from "../primitives.ts";
import {
  aContact,
  aMoment,
  anIndirectInvitation,
  anInvitation,
  aRecordId,
} from "../testing/builders.ts";
import {
  adminAgent,
  cast,
  customer,
  german,
  germanAgent,
  globalAdmin,
  partnerGlobalAdmin,
  polishText,
  providerAgent,
  reseller,
} from "../testing/cast.ts";
import { worldAfter } from "../testing/given.ts";
import { bought, related } from "../testing/happenings.ts";
import { agreeing, filling, ordering } from "../testing/acts.ts";
import type { World } from "../world/world.ts";

const SEED = 20_210_324;
const customerId = customer.tenantId;
const sellers = [adminAgent, germanAgent, providerAgent];

/** What people may try, in any order, for as long as they like. */
const attempts = [
  ...[anInvitation(), anInvitation({ partnerId: german.tenantId }), anIndirectInvitation()].flatMap(
    (invitation) =>
      [{ asked: false }, { asked: true, text: polishText, hasRead: true }].map((agreement) => ({
        type: "acceptInvitation",
        by: globalAdmin.personId,
        invitation,
        authorizesPartner: true,
        agreement,
      })),
  ),
  agreeing,
  ...sellers.map(({ personId: by }) => ({
    type: "attestAgreement",
    by,
    customerId,
    primaryContact: aContact(),
    dateAgreed: { given: "day", day: "2026-04-20" },
  })),
  ...sellers.flatMap(({ personId: by }, place) => [
    { ...ordering, by, cartId: aRecordId(60 + place) },
    { ...ordering, by, cartId: aRecordId(70 + place), resellerId: reseller.tenantId },
  ]),
  ...sellers.flatMap(
    ({ personId: by }) =>
      [
        { ...filling, type: "openCart", by },
        { change: "checkOutCart", by },
        { change: "updateSubscription", by },
      ] as const,
  ),
  ...sellers.flatMap(({ personId: by }) =>
    ["changeQuantity", "renewSubscription"].map((change) => ({ change, by })),
  ),
  { type: "removeRelationship", by: partnerGlobalAdmin.personId, customerId },
  { type: "setClock", clock: { change: "advance", minutes: 60 * 24 * 100 } },
  { type: "runDue" },
] as const;
/** One that never bought accepts with the invitation; one that did leaves that to a partner; one is there already. */
const pasts = constantFrom<readonly Event[]>(
  [],
  [bought],
  [bought, related(), related(german.tenantId)],
);
type Attempt = (typeof attempts)[number];

/** A change of a subscription names the newest one that there is. */
function commandOf(world: World, attempt: Attempt, round: number): Command | null {
  if (!("change" in attempt)) return Command.parse(attempt);
  if (attempt.change === "checkOutCart") {
    const cartId = [...world.carts.values()].at(-1)?.cartId;
    const { by } = attempt;
    return cartId === undefined
      ? null
      : Command.parse({ type: "checkOutCart", by, customerId, cartId });
  }
  const newest = [...world.subscriptions.values()].at(-1);
  if (newest?.term.kind !== "recurring") return null;
  const { subscriptionId, term } = newest;
  const about = { type: attempt.change, by: attempt.by, subscriptionId };
  return Command.parse(
    attempt.change !== "renewSubscription"
      ? { ...about, quantity: 1 + (round % 9) }
      : { ...about, endsOn: term.endsOn },
  );
}

/** The rule told a second time, from the records alone: the partner's own confirmation, or the customer's acceptance. */
function isPermitted(world: World, partnerId: TenantId): boolean {
  return [...world.agreementRecords.values()].some(
    (record) => record.status === "acceptedDirectly" || record.partnerId === partnerId,
  );
}

/** Who sold by this event, by hand. `null` for what is no sale. */
function sellerIn(world: World, event: Event): TenantId | null {
  if (event.type === "orderPlaced") return event.order.partnerId;
  const isSale =
    event.type === "quantityChanged" ||
    (event.type === "subscriptionRenewed" && event.renewedBy !== null);
  return isSale ? (world.subscriptions.get(event.subscriptionId)?.partnerId ?? null) : null;
}

describe("whatever people try", () => {
  it("nothing is sold by hand without a record that permits that partner at that moment", () => {
    let sales = 0;
    assert(
      property(
        pasts,
        array(constantFrom(...attempts), { minLength: 20, maxLength: 60 }),
        (past, tried) => {
          const world = worldAfter(...cast, ...past);
          tried.forEach((attempt, round) => {
            const command = commandOf(world, attempt, round);
            if (command === null) return;
            const decision = decide(world, command, aMoment(undefined, round));
            if (!decision.ok) return;
            for (const event of decision.events) {
              const seller = sellerIn(world, event);
              if (seller === null) continue;
              sales += 1;
              expect(isPermitted(world, seller)).toBe(true);
            }
            applyEvents(world, decision.events);
          });
        },
      ),
      { seed: SEED, numRuns: 400 },
    );
    expect(sales).toBeGreaterThan(100);
  });
});
