import { describe, expect, it } from "vitest";
import type { Event } from "../event.ts";
import { cast, customer } from "../testing/cast.ts";
import { worldAfter } from "../testing/given.ts";
import {
  bought,
  expired,
  ordered,
  reactivated,
  related,
  suspended,
} from "../testing/happenings.ts";
import { servicesOf } from "./questions.ts";

function running(...past: readonly Event[]): readonly string[] {
  return servicesOf(worldAfter(...cast, related(), ...past), customer.tenantId);
}

const OFFICE = ["Exchange", "SharePoint", "MicrosoftCommunicationsOnline"];

describe("the services that run for a customer", () => {
  it("are those of what it has, each once, and of software none", () => {
    expect(running()).toEqual([]);
    expect(running(ordered)).toEqual(OFFICE);
    expect(running(ordered, bought)).toEqual(OFFICE);
  });

  it("stop with the subscription, and go on with it", () => {
    expect(running(ordered, suspended)).toEqual([]);
    expect(running(ordered, suspended, reactivated)).toEqual(OFFICE);
    expect(running(ordered, expired)).toEqual([]);
  });
});
