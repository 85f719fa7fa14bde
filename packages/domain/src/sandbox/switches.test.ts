import { describe, expect, it } from "vitest";
import { cast } from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { heldBack } from "../testing/happenings.ts";
import { emptyWorld } from "../world/world.ts";
import { isSwitchedOn } from "./questions.ts";

const name = "relationshipWaitsForAttestation";

describe("a switch of the sandbox", () => {
  it("is off until the trainer turns it on", () => {
    expect(isSwitchedOn(worldAfter(...cast), name)).toBe(false);
    expect(isSwitchedOn(worldAfter(...cast, heldBack), name)).toBe(true);
  });

  it("is turned on and off again", () => {
    given(...cast)
      .when({ type: "setSwitch", name, isOn: true })
      .thenHappens(heldBack);
    given(...cast, heldBack)
      .when({ type: "setSwitch", name, isOn: false })
      .thenHappens({ type: "switchSet", name, isOn: false });
  });

  it("changes nothing when it stands so already", () => {
    given(...cast, heldBack)
      .when({ type: "setSwitch", name, isOn: true })
      .thenNothing();
  });

  it("cannot be asked about before the sandbox was opened", () => {
    expect(() => isSwitchedOn(emptyWorld(), name)).toThrow("does not begin with the opening");
  });
});
