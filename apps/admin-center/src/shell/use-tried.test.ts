import type { Attempt } from "@countersign/endpoints";
import { act, renderHook } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { useTried } from "./use-tried.ts";

const notSaved: Attempt<unknown> = { outcome: "notSaved", isAnswered: true };

describe("what no form sends", () => {
  it("is not asked again while an answer is awaited, and again by a retry", async () => {
    let answer: (attempted: Attempt<unknown>) => void = () => undefined;
    const ask = vi.fn<() => Promise<Attempt<unknown>>>(
      async () =>
        new Promise<Attempt<unknown>>((resolve) => {
          answer = resolve;
        }),
    );
    const { result } = renderHook(useTried);
    act(() => result.current.run(ask));
    act(() => result.current.run(ask));
    expect(ask).toHaveBeenCalledOnce();
    await act(async () => answer(notSaved));
    expect(result.current.attempted).toEqual(notSaved);
    await act(async () => result.current.retry());
    expect(ask).toHaveBeenCalledTimes(2);
  });
});
