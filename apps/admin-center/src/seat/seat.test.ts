import { PersonId } from "@countersign/domain";
import { describe, expect, it, vi } from "vitest";
import { openSeat } from "./seat.ts";

const ewa = PersonId.parse("c0000001-0000-4000-8000-000000000001");
const key = "countersign:monday:customer";

describe("the seat", () => {
  it("is empty in a new tab", () => {
    expect(openSeat("monday", window).current()).toBeNull();
  });

  it("remembers the person under the sandbox and the side", () => {
    openSeat("monday", window).take(ewa);
    expect(sessionStorage.getItem(key)).toBe(ewa);
    expect(openSeat("tuesday", window).current()).toBeNull();
  });

  it("is empty again when the person leaves", () => {
    const seat = openSeat("monday", window);
    seat.take(ewa);
    seat.leave();
    expect(seat.current()).toBeNull();
  });

  it("takes nothing that is no person's id", () => {
    sessionStorage.setItem(key, "ewa");
    expect(openSeat("monday", window).current()).toBeNull();
  });

  it("tells when another frame of the tab seats somebody, and nothing of other keys", () => {
    const onChange = vi.fn<() => void>();
    const stop = openSeat("monday", window).watch(onChange);
    window.dispatchEvent(new StorageEvent("storage", { key: "countersign:monday:partner" }));
    expect(onChange).not.toHaveBeenCalled();
    window.dispatchEvent(new StorageEvent("storage", { key }));
    expect(onChange).toHaveBeenCalledOnce();
    stop();
    window.dispatchEvent(new StorageEvent("storage", { key }));
    expect(onChange).toHaveBeenCalledOnce();
  });
});
