import { PersonId } from "@countersign/domain";
import { describe, expect, it, vi } from "vitest";
import { openSeats } from "./seats.ts";

const ewa = PersonId.parse("c0000001-0000-4000-8000-000000000001");

describe("the seats of a tab", () => {
  it("are empty in a new tab", () => {
    expect(openSeats("demo", window).seated()).toEqual({ partner: null, customer: null });
  });

  it("stand where the frames of the tab look for them", () => {
    openSeats("class", window).take("customer", ewa);
    expect(sessionStorage.getItem("countersign:class:customer")).toBe(ewa);
    expect(openSeats("demo", window).seated().customer).toBeNull();
  });

  it("are empty when something else stands there", () => {
    sessionStorage.setItem("countersign:demo:customer", "nobody");
    expect(openSeats("demo", window).seated().customer).toBeNull();
  });

  it("tell when a frame changed one of this sandbox", () => {
    const onChange = vi.fn<() => void>();
    const stop = openSeats("demo", window).watch(onChange);
    window.dispatchEvent(new StorageEvent("storage", { key: "countersign:demo:partner" }));
    window.dispatchEvent(new StorageEvent("storage", { key: "countersign:class:partner" }));
    stop();
    window.dispatchEvent(new StorageEvent("storage", { key: "countersign:demo:partner" }));
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});
