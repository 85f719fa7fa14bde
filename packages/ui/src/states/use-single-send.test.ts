import { renderHook } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { useSingleSend } from "./use-single-send.ts";

it("lets one of two presses in the same moment through, and the next one once the first has come back", () => {
  const send = vi.fn<() => void>();
  const { result, rerender } = renderHook(useSingleSend, { initialProps: false });
  result.current(send);
  result.current(send);
  expect(send).toHaveBeenCalledOnce();
  rerender(true);
  result.current(send);
  rerender(false);
  expect(send).toHaveBeenCalledOnce();
  result.current(send);
  expect(send).toHaveBeenCalledTimes(2);
});
