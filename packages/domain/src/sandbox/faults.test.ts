import { describe, expect, it } from "vitest";
import type { Event } from "../event.ts";
import { aMoment, aRecordId } from "../testing/builders.ts";
import { cast } from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { faultPassed, faultSet, faultStruck } from "../testing/happenings.ts";
import type { Fault } from "./fault.ts";
import { faultsFor } from "./faults.ts";
import { settingsOf } from "./questions.ts";

const { faultId: _, ...plan } = faultSet.fault;
const call = { operation: "confirmAgreement", headers: {} };
const meet = { type: "meetFaults" as const, ...call };

function armed(changes: Partial<Fault>): Event {
  return { type: "faultSet", fault: { ...faultSet.fault, ...changes } };
}

describe("a fault", () => {
  it("is set with an id of its own", () => {
    given(...cast)
      .when({ type: "setFault", plan }, aMoment())
      .thenHappens({ type: "faultSet", fault: { ...plan, faultId: aRecordId(1000) } });
  });

  it("strikes exactly the calls it was set for, and is gone then", () => {
    given(...cast, faultSet)
      .when(meet)
      .thenHappens(faultPassed);
    given(...cast, faultSet, faultPassed)
      .when(meet)
      .thenHappens(faultStruck);
    given(...cast, faultSet, faultPassed, faultStruck)
      .when(meet)
      .thenHappens(faultStruck);
    given(...cast, faultSet, faultPassed, faultStruck, faultStruck)
      .when(meet)
      .thenNothing();
  });

  it("tells what it has met so far", () => {
    const { faults } = settingsOf(worldAfter(...cast, faultSet, faultPassed));
    expect(faults).toEqual([{ ...faultSet.fault, met: 1 }]);
  });

  it("leaves calls alone that it is not for, and does not count them", () => {
    given(...cast, faultSet)
      .when({ ...meet, operation: "listCustomers" })
      .thenNothing();
    const header = { name: "ms-requestid", value: "r-1" };
    const world = worldAfter(...cast, armed({ header }));
    expect(faultsFor(world, call)).toEqual([]);
    expect(faultsFor(world, { ...call, headers: { "ms-requestid": "r-2" } })).toEqual([]);
    expect(faultsFor(world, { ...call, headers: { "ms-requestid": " r-1 " } })).toHaveLength(1);
    const anyValue = worldAfter(...cast, armed({ header: { name: "ms-requestid" } }));
    expect(faultsFor(anyValue, { ...call, headers: { "ms-requestid": "r-2" } })).toHaveLength(1);
  });

  it("may be for every operation", () => {
    const { operation: __, ...everywhere } = faultSet.fault;
    const world = worldAfter(...cast, { type: "faultSet", fault: everywhere });
    expect(faultsFor(world, { operation: "tokenV1", headers: {} })).toHaveLength(1);
  });

  it("that strikes keeps the call from those behind it", () => {
    const second = armed({ faultId: aRecordId(72), onCall: 1 });
    given(...cast, armed({ onCall: 1 }), second)
      .when(meet)
      .thenKeeps("faultStruck");
    given(...cast, faultSet, second)
      .when(meet)
      .thenKeeps("faultPassed", "faultStruck");
  });

  it("is taken back, alone or with all others", () => {
    const other = armed({ faultId: aRecordId(72) });
    given(...cast, faultSet, other)
      .when({ type: "clearFaults", faultId: aRecordId(72) })
      .thenHappens({ type: "faultCleared", faultId: aRecordId(72) });
    given(...cast, faultSet, other)
      .when({ type: "clearFaults" })
      .thenKeeps("faultCleared", "faultCleared");
    given(...cast)
      .when({ type: "clearFaults" })
      .thenNothing();
    const cleared = { type: "faultCleared" as const, faultId: faultSet.fault.faultId };
    expect(settingsOf(worldAfter(...cast, faultSet, cleared)).faults).toEqual([]);
  });
});
