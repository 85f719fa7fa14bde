import { describe, expect, it } from "vitest";
import { CalendarDate, Instant } from "../instant.ts";
import { isWithin, lastMonth } from "./period.ts";

describe("the period of the activity log", () => {
  it.each([
    ["2026-04-21", "2026-03-21"],
    ["2026-03-31", "2026-02-28"],
    ["2024-03-30", "2024-02-29"],
    ["2026-01-15", "2025-12-15"],
    ["2026-05-31", "2026-04-30"],
  ])("is the last month at first: until %s from %s", (today, from) => {
    expect(lastMonth(CalendarDate.parse(today))).toEqual({ from, to: today });
  });

  it.each([
    ["2026-03-20T23:59:59.999Z", false],
    ["2026-03-21T00:00:00.000Z", true],
    ["2026-04-21T23:59:59.999Z", true],
    ["2026-04-22T00:00:00.000Z", false],
  ])("counts whole days by UTC: %s", (instant, isIn) => {
    const period = lastMonth(CalendarDate.parse("2026-04-21"));
    expect(isWithin(period, Instant.parse(instant))).toBe(isIn);
  });
});
