import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { useTypedForm } from "./use-typed-form.ts";

type Field = "city" | "postalCode";

it("loses none of two changes that come at once, and none of two fields that are left at once", () => {
  const { result } = renderHook(() =>
    useTypedForm<Field>({
      start: { city: "Gdynia", postalCode: "81-001" },
      read: () => ({
        isFit: false,
        problems: new Map<Field, { problem: "unfit" }>([
          ["city", { problem: "unfit" }],
          ["postalCode", { problem: "unfit" }],
        ]),
      }),
      answer: undefined,
      fieldOf: () => null,
    }),
  );
  const { change, leave } = result.current;
  act(() => {
    change("city", "Sopot");
    change("postalCode", "81-701");
  });
  expect(result.current.values).toEqual({ city: "Sopot", postalCode: "81-701" });
  act(() => {
    leave("city");
    leave("postalCode");
  });
  expect(result.current.problemAt("city")).toEqual({ problem: "unfit" });
  expect(result.current.problemAt("postalCode")).toEqual({ problem: "unfit" });
});
