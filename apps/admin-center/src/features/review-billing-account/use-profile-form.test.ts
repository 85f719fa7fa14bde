import { Instant } from "@countersign/domain";
import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { aCustomer, completeProfile, described, ewa, NOW } from "../../testing/views.ts";
import { useProfileForm } from "./use-profile-form.ts";

it("loses none of two changes that come at once, and none of two fields that are left at once", () => {
  const view = {
    ...described({ profile: completeProfile, gaps: [] }),
    me: ewa,
    customer: aCustomer(),
    now: Instant.parse(NOW),
  };
  const { result } = renderHook(() => useProfileForm(view));
  const { change, leave } = result.current;
  act(() => {
    change("city", "");
    change("postalCode", "");
  });
  expect(result.current.draft).toMatchObject({ city: "", postalCode: "" });
  act(() => {
    leave("city");
    leave("postalCode");
  });
  expect(result.current.saidAt("city")).toBeDefined();
  expect(result.current.saidAt("postalCode")).toBeDefined();
});
