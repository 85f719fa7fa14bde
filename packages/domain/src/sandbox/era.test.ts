import { describe, expect, it } from "vitest";
import { inEra2026 } from "../testing/cart-happenings.ts";
import { cast } from "../testing/cast.ts";
import { given, worldAfter } from "../testing/given.ts";
import { heldBack } from "../testing/happenings.ts";
import { settingsOf } from "./questions.ts";

describe("the era of a sandbox", () => {
  it("is that of its scenario until the trainer turns to another", () => {
    expect(settingsOf(worldAfter(...cast)).era).toBe("2021");
    given(...cast)
      .when({ type: "setEra", era: "2026" })
      .thenHappens(inEra2026);
    given(...cast, inEra2026)
      .when({ type: "setEra", era: "2021" })
      .thenHappens({ type: "eraSet", era: "2021" });
  });

  it("changes nothing else, and nothing when it is that era already", () => {
    expect(settingsOf(worldAfter(...cast, heldBack, inEra2026))).toEqual({
      ...settingsOf(worldAfter(...cast, heldBack)),
      era: "2026",
    });
    given(...cast, inEra2026)
      .when({ type: "setEra", era: "2026" })
      .thenNothing();
  });
});
