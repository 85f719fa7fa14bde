import { assert, constantFrom, array, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { Event } from "./event.ts";
import { applyEvents, evolve } from "./evolve.ts";
import { aRecordId, NOON } from "./testing/builders.ts";
import { cast, german, globalAdmin, opened } from "./testing/cast.ts";
import { dump } from "./testing/dump.ts";
import {
  enhancedAccepted,
  enhancedFinalised,
  enhancedRequested,
} from "./testing/attestation-happenings.ts";
import { worldAfter } from "./testing/given.ts";
import { cartChanged, cartOpened, orderedFromCart, inEra2026 } from "./testing/cart-happenings.ts";
import { domainVerified } from "./testing/domain-happenings.ts";
import {
  acceptedDirectly,
  added,
  attestedBy,
  billedElsewhere,
  bought,
  expired,
  faultCleared,
  faultPassed,
  faultSet,
  faultStruck,
  heldBack,
  mailed,
  ordered,
  appRegistered,
  partnershipRemoved,
  passwordChosen,
  passwordReset,
  customerDescribed,
  profileUpdated,
  reactivated,
  read,
  related,
  relatedThroughProvider,
  renewalOff,
  renewed,
  reservationsAllowed,
  rolesChanged,
  rolesRemoved,
  seatsChanged,
  suspended,
  unrelated,
  userRemoved,
} from "./testing/happenings.ts";
import {
  denying,
  qualificationApproved,
  qualificationDenied,
  qualificationRequested,
} from "./testing/qualification-happenings.ts";
import {
  listening,
  listeningElsewhere,
  notReached,
  resent,
  taken,
  testOwed,
} from "./testing/webhook-happenings.ts";
import {
  customerDeleted,
  madeReseller,
  resellerDeleted,
} from "./testing/integration-sandbox-happenings.ts";
import { applyChanges } from "./world/changes.ts";
import { emptyWorld } from "./world/world.ts";

const SEED = 20_210_324;
const frozen: Event = { type: "clockSet", clock: { status: "frozen", at: NOON } };
const granted: Event = {
  type: "adminPrivilegesGranted",
  relationshipId: aRecordId(11),
  grantedAt: NOON,
  grantedBy: globalAdmin.personId,
};
const happenings: readonly Event[] = [
  opened,
  bought,
  related(),
  related(german.tenantId),
  relatedThroughProvider,
  rolesRemoved,
  granted,
  billedElsewhere,
  reservationsAllowed,
  attestedBy(),
  enhancedRequested,
  enhancedAccepted,
  enhancedFinalised,
  acceptedDirectly,
  mailed,
  read,
  added,
  passwordChosen,
  passwordReset,
  customerDescribed,
  domainVerified,
  profileUpdated,
  appRegistered,
  partnershipRemoved,
  rolesChanged,
  userRemoved,
  frozen,
  heldBack,
  inEra2026,
  cartChanged,
  cartOpened,
  orderedFromCart,
  faultSet,
  faultPassed,
  faultStruck,
  faultCleared,
  ordered,
  seatsChanged,
  renewalOff,
  suspended,
  reactivated,
  renewed,
  expired,
  qualificationRequested,
  qualificationApproved,
  qualificationDenied,
  denying,
  unrelated(),
  customerDeleted,
  madeReseller(),
  resellerDeleted,
  listening(),
  testOwed,
  notReached,
  listeningElsewhere,
  taken,
  resent,
];

describe("folding events into a world", () => {
  it("can be undone: every record and every index entry stands as before, in its order", () => {
    assert(
      property(
        array(constantFrom(...happenings)),
        array(constantFrom(...happenings)),
        (past, next) => {
          const world = worldAfter(...cast, ...past);
          const before = dump(world);
          applyChanges(world, applyEvents(world, next));
          expect(dump(world)).toEqual(before);
        },
      ),
      { seed: SEED },
    );
  });

  it("can be done again after it was undone", () => {
    assert(
      property(array(constantFrom(...happenings)), (events) => {
        const world = worldAfter(...cast);
        const undo = applyEvents(world, events);
        const after = dump(world);
        const redo = applyChanges(world, undo);
        applyChanges(world, redo);
        expect(dump(world)).toEqual(after);
      }),
      { seed: SEED },
    );
  });

  it("leads to the same world from the same events", () => {
    assert(
      property(array(constantFrom(...happenings)), (events) => {
        expect(dump(worldAfter(...cast, ...events))).toEqual(dump(worldAfter(...cast, ...events)));
      }),
      { seed: SEED },
    );
  });

  it("does not touch the world until its changes are applied", () => {
    const world = worldAfter(...cast);
    const before = dump(world);
    for (const event of happenings) evolve(world, event);
    expect(dump(world)).toEqual(before);
  });

  it.each([
    ["a relationship", rolesRemoved],
    ["a relationship", granted],
    ["a letter", read],
    ["a customer", customerDescribed],
    ["a customer", customerDeleted],
    ["a partner", resellerDeleted],
    ["a person", passwordChosen],
    ["a subscription", seatsChanged],
    ["a subscription", renewalOff],
    ["a subscription", renewed],
    ["a sandbox", frozen],
    ["a sandbox", heldBack],
    ["a sandbox", faultSet],
    ["a sandbox", faultStruck],
  ])("changes nothing when an event is about %s that is not there", (_, event) => {
    expect(evolve(emptyWorld(), event)).toEqual([]);
  });

  it("knows every kind of event that a log can hold", () => {
    const told = [...cast, ...happenings].map(({ type }) => type);
    const known = Event.options.map(({ shape }) => shape.type.value);
    expect(new Set(told)).toEqual(new Set(known));
  });
});
